package eu.passerelle.catalog.search.web;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.search.Wish;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import eu.passerelle.kit.web.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a reader typed into the search form. What can't be read narrows nothing down: a search is no
 * examination.
 */
final class WishForm {
    private static final List<String> FIELDS =
            List.of(
                    "q",
                    "ectsMin",
                    "ectsMax",
                    "eqf",
                    "language",
                    "isced",
                    "participation",
                    "orientation",
                    "providerKind",
                    "skill",
                    "startsFrom",
                    "microCredential",
                    "sort");
    private static final int LONGEST = 200;
    private static final int LATEST_YEAR = 9999;

    private final Form form;

    WishForm(MultivaluedMap<String, String> query) {
        this.form = Form.sent(query);
    }

    Form form() {
        return form;
    }

    Wish wish() {
        return new Wish(
                said("q"),
                new Wish.Size(
                        read("ectsMin", WishForm::number),
                        read("ectsMax", WishForm::number),
                        read("eqf", WishForm::number).map(BigDecimal::intValue)),
                new Wish.InTeaching(
                        said("language").filter(Language::isTag).map(Language::new),
                        said("isced").filter(code -> code.matches("[0-9]{2,4}"))),
                facets(),
                one("sort", Wish.Order.values()));
    }

    private Wish.Facets facets() {
        return new Wish.Facets(
                one("participation", Participation.values()),
                one("orientation", Orientation.values()),
                one("providerKind", ProviderKind.values()),
                said("skill").filter(text -> text.matches(Profile.WEB_ADDRESS)).map(URI::create),
                read("startsFrom", WishForm::day),
                said("microCredential").isPresent());
    }

    private <E extends Enum<E>> Optional<E> one(String field, E[] offered) {
        return Arrays.stream(offered)
                .filter(value -> value.name().equals(form.value(field)))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() <= LATEST_YEAR);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Whether anything but words was asked for. */
    boolean narrows() {
        return FIELDS.stream().skip(1).anyMatch(field -> said(field).isPresent());
    }

    /** Whether anything was asked for. */
    boolean asks() {
        return FIELDS.stream().anyMatch(field -> said(field).isPresent());
    }

    /** The address of this search. */
    String address() {
        return FIELDS.stream()
                .flatMap(field -> said(field).map(value -> pair(field, value)).stream())
                .collect(Collectors.joining("&", "/catalog?", ""));
    }

    /** The address of this search, from a place in the list on. */
    String address(String after) {
        return address() + (asks() ? "&" : "") + pair("after", after);
    }

    private Optional<String> said(String field) {
        return Optional.of(form.value(field).strip())
                .filter(value -> !value.isEmpty())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)));
    }

    private <T> Optional<T> read(String field, Function<String, Optional<T>> reading) {
        return said(field).flatMap(reading);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9]{1,4}(?:[.,][0-9]{1,2})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private static String pair(String field, String value) {
        return field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
