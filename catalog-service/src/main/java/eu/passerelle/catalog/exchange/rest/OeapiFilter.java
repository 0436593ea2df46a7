package eu.passerelle.catalog.exchange.rest;

import eu.passerelle.catalog.exchange.HarvestRefusal;
import eu.passerelle.catalog.search.Wish;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.kit.problem.Refusal.Flaw;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a neighbour's system asks for: {@code filter_query[field][operation]=value} and the filters
 * that have names of their own. What is not known here is refused, for a filter that is overlooked
 * returns too much.
 */
final class OeapiFilter {
    private static final Pattern FILTER =
            Pattern.compile("filter_query\\[([A-Za-z.]{1,60})]\\[([a-z_]{1,20})]");
    private static final String FILTERS = "filter_query";
    private static final int LONGEST = 200;

    private final List<Flaw> flaws = new ArrayList<>();
    private Optional<String> words = Optional.empty();
    private Optional<BigDecimal> ectsFrom = Optional.empty();
    private Optional<BigDecimal> ectsTo = Optional.empty();
    private Optional<Integer> eqf = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<String> field = Optional.empty();
    private Optional<Participation> participation = Optional.empty();

    private OeapiFilter() {}

    /** The wish that a query means, or the refusal with all that is not known. */
    static Wish wish(MultivaluedMap<String, String> query) {
        var filter = new OeapiFilter();
        query.forEach((name, values) -> filter.read(name, values.getFirst()));
        if (!filter.flaws.isEmpty()) {
            throw HarvestRefusal.because(new HarvestRefusal.UnsupportedFilter(filter.flaws));
        }
        return filter.wish();
    }

    private Wish wish() {
        var facets = Wish.Facets.none();
        return new Wish(
                words,
                new Wish.Size(ectsFrom, ectsTo, eqf),
                new Wish.InTeaching(language, field),
                new Wish.Facets(
                        participation,
                        facets.orientation(),
                        facets.kind(),
                        facets.skill(),
                        facets.startsFrom(),
                        facets.labelled()),
                Optional.of(Wish.Order.NEWEST));
    }

    private void read(String name, String value) {
        var filter = FILTER.matcher(name);
        if (filter.matches()) {
            apply(name, filter.group(1) + " " + filter.group(2), value);
        } else if (name.startsWith(FILTERS)) {
            unsupported(name);
        } else {
            named(name, value);
        }
    }

    private void named(String name, String value) {
        switch (name) {
            case "q" -> words = Optional.of(value.substring(0, Math.min(value.length(), LONGEST)));
            case "teachingLanguage" -> language = read(name, value, OeapiFilter::language);
            case "level" -> eqf = read(name, value, OeapiTerms::eqf);
            case "modeOfDelivery" -> participation = read(name, value, OeapiTerms::participation);
            default -> {
                // Pages, fields and expand are read elsewhere; consumers do not narrow anything.
            }
        }
    }

    private void apply(String name, String filter, String value) {
        switch (filter) {
            case "ects gte" -> ectsFrom = read(name, value, OeapiFilter::number);
            case "ects lte" -> ectsTo = read(name, value, OeapiFilter::number);
            case "ects eq", "ects is" -> {
                ectsFrom = read(name, value, OeapiFilter::number);
                ectsTo = ectsFrom;
            }
            case "eqf eq", "eqf is", "eqf in" -> eqf = read(name, value, OeapiFilter::eqf);
            case "level eq", "level is", "level in" -> eqf = read(name, value, OeapiTerms::eqf);
            case "teachingLanguages eq", "teachingLanguages is", "teachingLanguages in" ->
                    language = read(name, value, OeapiFilter::language);
            case "fieldsOfStudy eq", "fieldsOfStudy is", "fieldsOfStudy like" ->
                    field = read(name, value, OeapiFilter::field);
            case "modesOfDelivery eq", "modesOfDelivery is", "modesOfDelivery in" ->
                    participation = read(name, value, OeapiTerms::participation);
            default -> unsupported(name);
        }
    }

    private <T> Optional<T> read(String name, String value, Function<String, Optional<T>> reading) {
        var read = reading.apply(value);
        if (read.isEmpty()) {
            flaws.add(
                    new Flaw(
                            "/" + name,
                            "filter-value",
                            "The value is none that this filter knows. One value is taken."));
        }
        return read;
    }

    private void unsupported(String name) {
        flaws.add(
                new Flaw(
                        "/" + (name.length() > LONGEST ? FILTERS : name),
                        "filter-known",
                        "Filters are: ects (gte, lte, eq), eqf, level, teachingLanguages,"
                                + " modesOfDelivery (eq), fieldsOfStudy (eq, like)."));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9]{1,4}(?:\\.[0-9]{1,2})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static Optional<Integer> eqf(String text) {
        return text.matches("[1-8]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Language> language(String text) {
        return Optional.of(text)
                .filter(tag -> tag.length() <= LONGEST)
                .filter(Language::isTag)
                .map(Language::new);
    }

    private static Optional<String> field(String text) {
        var code = text.replace("*", "");
        return code.matches("[0-9]{2,4}") ? Optional.of(code) : Optional.empty();
    }
}
