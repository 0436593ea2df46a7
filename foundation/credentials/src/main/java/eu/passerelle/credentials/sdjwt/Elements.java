package eu.passerelle.credentials.sdjwt;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a canonical credential says, element by element, so that two can be compared: one that was
 * written and what was read back of it.
 */
final class Elements {

    private static final Map<String, Function<Credential, Object>> ALL = all();

    private Elements() {}

    /** The elements of the first that the second does not say, or says otherwise. */
    static List<Rendition.Loss> losses(Credential original, Credential readBack, String type) {
        var losses = new ArrayList<Rendition.Loss>();
        ALL.forEach(
                (path, element) -> {
                    Object said = element.apply(original);
                    Object found = element.apply(readBack);
                    if (!said.equals(found)) {
                        String reason =
                                isNothing(found)
                                        ? "the type %s has no place for it"
                                        : "the type %s has a place for a part of it";
                        losses.add(new Rendition.Loss(path, reason.formatted(type)));
                    }
                });
        return losses;
    }

    private static boolean isNothing(Object value) {
        return switch (value) {
            case Optional<?> one -> one.isEmpty();
            case Collection<?> many -> many.isEmpty();
            default -> value.equals("") || value.equals(CredentialDraft.NOT_STATED);
        };
    }

    private static Map<String, Function<Credential, Object>> all() {
        Map<String, Function<Credential, Object>> all = new LinkedHashMap<>();
        all.put("id", Credential::id);
        all.put("holder.id", credential -> credential.holder().id());
        all.put("holder.name", credential -> credential.holder().name());
        all.put("holder.givenName", credential -> credential.holder().givenName());
        all.put("holder.familyName", credential -> credential.holder().familyName());
        all.put("holder.email", credential -> credential.holder().email());
        all.put("holder.dateOfBirth", credential -> credential.holder().dateOfBirth());
        parties(all);
        achievement(all);
        assessment(all);
        award(all);
        all.put("languages of the texts", Elements::languages);
        return all;
    }

    private static void parties(Map<String, Function<Credential, Object>> all) {
        all.put("parties.issuer.id", credential -> credential.parties().issuer().id());
        all.put("parties.issuer.name", credential -> plain(credential.parties().issuer().name()));
        all.put("parties.issuer.country", credential -> credential.parties().issuer().country());
        all.put("parties.issuer.homepage", credential -> credential.parties().issuer().homepage());
        all.put(
                "parties.issuer.identifiers",
                credential -> credential.parties().issuer().identifiers());
        all.put(
                "parties.awardingBodies.name",
                credential ->
                        credential.parties().awardingBodies().stream()
                                .map(Organisation::name)
                                .map(Elements::plain)
                                .toList());
        all.put(
                "parties.awardingBodies",
                credential -> nameless(credential.parties().awardingBodies()));
        all.put("parties.deliveredBy", credential -> credential.parties().deliveredBy());
        all.put("parties.coDesignedBy", credential -> credential.parties().coDesignedBy());
        all.put("parties.platform", credential -> credential.parties().platform());
    }

    // everything about organisations but their names; nothing is said of one without an id
    private static List<Object> nameless(List<Organisation> organisations) {
        return organisations.stream()
                .filter(one -> !one.id().equals(CredentialDraft.NOT_STATED))
                .<Object>map(
                        one ->
                                new Organisation(
                                        one.id(),
                                        Texts.none(),
                                        one.country(),
                                        one.homepage(),
                                        one.identifiers()))
                .toList();
    }

    private static void achievement(Map<String, Function<Credential, Object>> all) {
        put(all, "id", Achievement::id);
        put(all, "title", achievement -> plain(achievement.title()));
        put(all, "description", achievement -> plain(achievement.description()));
        put(all, "outcomes.text", achievement -> outcomes(achievement, one -> plain(one.text())));
        put(all, "outcomes.id", achievement -> outcomes(achievement, Outcome::id));
        put(all, "outcomes.assessed", achievement -> outcomes(achievement, Outcome::assessed));
        put(all, "outcomes.skills", Elements::skills);
        put(all, "workload.ects", of -> of.workload().ects().map(BigDecimal::stripTrailingZeros));
        put(all, "workload.hours", of -> of.workload().hours().map(BigDecimal::stripTrailingZeros));
        put(all, "level.eqf", achievement -> achievement.level().eqf());
        put(all, "level.nqf", achievement -> achievement.level().nqf());
        put(all, "field", Achievement::field);
        put(all, "languages", Achievement::languages);
        put(all, "participation", Achievement::participation);
        put(all, "fields", Achievement::fields);
        put(all, "orientation", Achievement::orientation);
        put(all, "level.cycle", achievement -> achievement.level().cycle());
        put(all, "qualityAssurance.title", of -> quality(of, one -> plain(one.title())));
        put(all, "qualityAssurance", Elements::quality);
        put(all, "furtherInformation", of -> plain(of.furtherInformation()));
        put(all, "prerequisites", achievement -> plain(achievement.prerequisites()));
        put(all, "stackability", Elements::stackability);
    }

    private static void assessment(Map<String, Function<Credential, Object>> all) {
        put(all, "assessment.type", of -> of.assessment().map(Assessment::type));
        put(all, "assessment.supervision", of -> of.assessment().map(Assessment::supervision));
        put(
                all,
                "assessment.identification",
                of -> of.assessment().map(Assessment::identification));
    }

    private static void award(Map<String, Function<Credential, Object>> all) {
        all.put("award.achievedOn", credential -> credential.award().achievedOn());
        all.put("award.grade", credential -> credential.award().grade().map(Award.Grade::value));
        all.put(
                "award.grade.scheme",
                credential -> credential.award().grade().flatMap(Award.Grade::scheme));
        all.put("award.validFrom", credential -> credential.award().validFrom());
        all.put("award.validUntil", credential -> credential.award().validUntil());
        all.put("award.status", credential -> credential.award().status());
    }

    private static void put(
            Map<String, Function<Credential, Object>> all,
            String path,
            Function<Achievement, Object> element) {
        all.put("achievement." + path, credential -> element.apply(credential.achievement()));
    }

    private static List<Object> outcomes(
            Achievement achievement, Function<Outcome, Object> element) {
        return achievement.outcomes().stream().map(element).toList();
    }

    // outcome by outcome; nothing where no outcome names any
    private static List<List<String>> skills(Achievement achievement) {
        List<List<String>> each = achievement.outcomes().stream().map(Outcome::skills).toList();
        return each.stream().allMatch(List::isEmpty) ? List.of() : each;
    }

    private static List<Object> quality(
            Achievement achievement, Function<QualityAssurance, String> element) {
        return achievement.qualityAssurance().stream()
                .map(element)
                .filter(text -> !text.isEmpty())
                .<Object>map(text -> text)
                .toList();
    }

    // everything about quality but its title; nothing is said of one by nobody
    private static List<Object> quality(Achievement achievement) {
        return achievement.qualityAssurance().stream()
                .filter(one -> !one.body().id().equals(CredentialDraft.NOT_STATED))
                .<Object>map(one -> List.of(one.kind(), one.body(), one.register(), one.term()))
                .toList();
    }

    // a hint is a text; that it stands alone, or that somebody agreed, is more than that
    private static Optional<Object> stackability(Achievement achievement) {
        return achievement
                .stackability()
                .map(
                        one ->
                                one instanceof Stackability.Possible possible
                                        ? plain(possible.hint())
                                        : one);
    }

    private static String plain(Texts texts) {
        return texts.in(List.of("en"));
    }

    // a text in several languages is read back in one, and it is not told in which
    private static Set<String> languages(Credential credential) {
        var achievement = credential.achievement();
        var tags = new TreeSet<String>();
        Stream.concat(
                        Stream.of(
                                achievement.title(),
                                achievement.description(),
                                achievement.prerequisites(),
                                achievement.furtherInformation()),
                        Stream.concat(
                                achievement.outcomes().stream().map(Outcome::text),
                                organisations(credential).map(Organisation::name)))
                .forEach(text -> tags.addAll(text.byLanguage().keySet()));
        tags.remove(Texts.UNSTATED);
        return tags;
    }

    private static Stream<Organisation> organisations(Credential credential) {
        var parties = credential.parties();
        return Stream.concat(Stream.of(parties.issuer()), parties.awardingBodies().stream());
    }
}
