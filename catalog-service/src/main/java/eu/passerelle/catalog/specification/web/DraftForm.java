package eu.passerelle.catalog.specification.web;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.AssessmentPlan;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Dimensions;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.Level;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.catalog.specification.Presentation;
import eu.passerelle.catalog.specification.Roles;
import eu.passerelle.catalog.specification.Teaching;
import eu.passerelle.catalog.specification.Text;
import eu.passerelle.catalog.specification.Workload;
import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Form;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed into the form of a draft. It writes texts in one language and leaves those in
 * other languages as they are; what is not on the form stays as it is, too.
 */
final class DraftForm {
    private static final int LONGEST = 20_000;
    private static final int MOST_OUTCOMES = 200;
    private static final int MOST_NAMES = 20;

    private final Form form;
    private final Content before;
    private final List<Flaw> flaws = new ArrayList<>();
    private final String language;

    DraftForm(Form form, Content before) {
        this.form = form;
        this.before = before;
        this.language = said("language").filter(Language::isTag).orElse("en");
        check("language", Language::isTag, "language");
    }

    /** What can't be read; what can is in the content. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    Content content() {
        return new Content(
                presentation(),
                outcomes(),
                new Dimensions(
                        new Workload(number("ects"), number("hours")),
                        new Level(level(), said("levelNotApplicable")),
                        checked("iscedF", code -> code.matches("[0-9]{2,4}"), "field")),
                new AssessmentPlan(how(), text("criteria", before.assessment().criteria())),
                new Teaching(
                        languages(),
                        one("participation", Participation.values()),
                        one("orientation", Orientation.values())),
                roles());
    }

    private Roles roles() {
        var old = before.roles();
        return new Roles(
                named("roles.awardingBodies", old.awardingBodies()),
                old.issuer(),
                named("roles.deliveredBy", old.deliveredBy()),
                named("roles.coDesignedBy", old.coDesignedBy()));
    }

    private List<ProviderId> named(String field, List<ProviderId> old) {
        return isThere(field)
                ? words(field)
                        .filter(word -> isRight(field, word, DraftForm::isAlias, "provider-known"))
                        .map(ProviderId::new)
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList()
                : old;
    }

    private static boolean isAlias(String word) {
        return word.matches(ProviderId.PATTERN);
    }

    private Stream<String> words(String field) {
        return said(field).stream()
                .flatMap(text -> Arrays.stream(text.split("[,;\\s]+")))
                .filter(word -> !word.isEmpty());
    }

    private Presentation presentation() {
        var old = before.presentation();
        return new Presentation(
                text("title", old.title()),
                text("description", old.description()),
                text("prerequisites", old.prerequisites()),
                address("moreAt"));
    }

    private List<LearningOutcome> outcomes() {
        var outcomes = new ArrayList<LearningOutcome>();
        for (int at = 0; at < MOST_OUTCOMES && isThere("outcomes.%d.text".formatted(at)); at++) {
            outcome(at, outcomes.size() + 1).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private Optional<LearningOutcome> outcome(int at, int number) {
        var field = "outcomes.%d.".formatted(at);
        var old = at < before.outcomes().size() ? before.outcomes().get(at) : null;
        var text = text(field + "text", old == null ? Text.nothing() : old.text());
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LearningOutcome(
                                old == null ? "o" + number : old.id(),
                                text,
                                said(field + "assessed").isPresent(),
                                skills(field + "skills")));
    }

    private List<URI> skills(String field) {
        return said(field).stream()
                .flatMap(words -> Arrays.stream(words.split("\\s+")))
                .filter(word -> isRight(field, word, DraftForm::isAddress, "address"))
                .map(URI::create)
                .toList();
    }

    private Optional<Assessment> how() {
        return one("assessment.type", Assessment.Type.values())
                .map(
                        type ->
                                new Assessment(
                                        type,
                                        one(
                                                        "assessment.supervision",
                                                        Assessment.Supervision.values())
                                                .orElse(null),
                                        one(
                                                        "assessment.identification",
                                                        Assessment.Identification.values())
                                                .orElse(null)));
    }

    private List<Language> languages() {
        return words("languages")
                .filter(tag -> isRight("languages", tag, Language::isTag, "language"))
                .map(Language::new)
                .distinct()
                .toList();
    }

    /** The chosen one; nothing if none of them was chosen. */
    private <E extends Enum<E>> Optional<E> one(String field, E[] offered) {
        return Arrays.stream(offered)
                .filter(value -> value.name().equals(form.value(field)))
                .findFirst();
    }

    private Text text(String field, Text old) {
        var texts = new TreeMap<>(old.byLanguage());
        texts.put(
                language, checked(field, words -> words.length() <= LONGEST, "length").orElse(""));
        return new Text(texts);
    }

    private Optional<BigDecimal> number(String field) {
        return checked(field, text -> text.matches("-?[0-9]{1,6}(?:[.,][0-9]{1,2})?"), "number")
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    private Optional<Integer> level() {
        return checked("eqfLevel", text -> text.matches("[1-8]"), "level").map(Integer::valueOf);
    }

    private Optional<URI> address(String field) {
        return checked(field, DraftForm::isAddress, "address").map(URI::create);
    }

    private static boolean isAddress(String text) {
        return text.matches(Profile.WEB_ADDRESS);
    }

    private Optional<String> checked(String field, Predicate<String> right, String rule) {
        return said(field).filter(text -> isRight(field, text, right, rule));
    }

    private void check(String field, Predicate<String> right, String rule) {
        said(field).ifPresent(text -> isRight(field, text, right, rule));
    }

    private boolean isRight(String field, String text, Predicate<String> right, String rule) {
        if (!right.test(text)) {
            flaws.add(new Flaw("/" + field.replace('.', '/'), rule, rule));
            return false;
        }
        return true;
    }

    private Optional<String> said(String field) {
        return Optional.of(form.value(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private boolean isThere(String field) {
        return form.values().containsKey(field);
    }

    /** The form as it is filled in for what a draft says, to be written in a language. */
    static Form filled(Content content, String language) {
        var values = new TreeMap<String, String>();
        var presentation = content.presentation();
        var dimensions = content.dimensions();
        values.put("language", language);
        values.put("title", in(language, presentation.title()));
        values.put("description", in(language, presentation.description()));
        values.put("prerequisites", in(language, presentation.prerequisites()));
        put(values, "moreAt", presentation.moreAt(), URI::toString);
        put(values, "ects", dimensions.workload().ects(), BigDecimal::toPlainString);
        put(values, "hours", dimensions.workload().hours(), BigDecimal::toPlainString);
        put(values, "eqfLevel", dimensions.level().eqf(), String::valueOf);
        put(values, "levelNotApplicable", dimensions.level().notApplicableBecause(), same());
        put(values, "iscedF", dimensions.field(), same());
        fillTeaching(values, content, language);
        fillRoles(values, content.roles());
        fillOutcomes(values, content, language);
        return Form.filled(values);
    }

    private static void fillTeaching(
            TreeMap<String, String> values, Content content, String language) {
        var teaching = content.teaching();
        var how = content.assessment().how();
        var tags = teaching.languages().stream().map(Language::tag).toList();
        values.put("languages", String.join(", ", tags));
        put(values, "participation", teaching.participation(), Enum::name);
        put(values, "orientation", teaching.orientation(), Enum::name);
        put(values, "assessment.type", how.map(Assessment::type), Enum::name);
        put(values, "assessment.supervision", how.map(Assessment::supervision), Enum::name);
        put(values, "assessment.identification", how.map(Assessment::identification), Enum::name);
        values.put("criteria", in(language, content.assessment().criteria()));
    }

    private static void fillRoles(TreeMap<String, String> values, Roles roles) {
        values.put("roles.awardingBodies", aliases(roles.awardingBodies()));
        values.put("roles.deliveredBy", aliases(roles.deliveredBy()));
        values.put("roles.coDesignedBy", aliases(roles.coDesignedBy()));
    }

    private static String aliases(List<ProviderId> ids) {
        return ids.stream().map(ProviderId::value).collect(Collectors.joining(", "));
    }

    private static void fillOutcomes(
            TreeMap<String, String> values, Content content, String language) {
        int at = 0;
        for (var outcome : content.outcomes()) {
            var field = "outcomes.%d.".formatted(at++);
            var skills = outcome.skills().stream().map(URI::toString).toList();
            values.put(field + "text", in(language, outcome.text()));
            values.put(field + "skills", String.join(" ", skills));
            if (outcome.assessed()) {
                values.put(field + "assessed", "yes");
            }
        }
    }

    private static <T> void put(
            TreeMap<String, String> values,
            String field,
            Optional<T> value,
            Function<T, String> written) {
        value.map(written).ifPresent(text -> values.put(field, text));
    }

    private static Function<String, String> same() {
        return Function.identity();
    }

    private static String in(String language, Text text) {
        return text.byLanguage().getOrDefault(language, "");
    }
}
