package eu.passerelle.catalog.exchange.shape;

import eu.passerelle.catalog.provider.Profile;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One record as it came in.
 *
 * @param byName text, numbers, lists and nothing, by the source's own names
 */
public record Fields(Map<String, Object> byName) {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)(?![\\d.,]*\\d)");

    /** The text of a field; a list is joined, a number written out, blank is nothing. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(Fields::written)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The plain text of a field that may hold HTML. */
    public Optional<String> plain(String name) {
        return text(name).map(Html::toText).filter(text -> !text.isEmpty());
    }

    /** The plain texts of several fields, one after the other. */
    public Optional<String> plain(String... names) {
        var all =
                Arrays.stream(names)
                        .flatMap(name -> plain(name).stream())
                        .collect(Collectors.joining("\n\n"));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    /** A number with decimal point or comma. */
    public Optional<BigDecimal> number(String name) {
        return plain(name).flatMap(Fields::numberAtStart);
    }

    /** A web address. */
    public Optional<URI> address(String name) {
        return text(name).filter(text -> text.matches(Profile.WEB_ADDRESS)).map(URI::create);
    }

    private static String written(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Fields::written).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private static Optional<BigDecimal> numberAtStart(String text) {
        return Optional.of(NUMBER.matcher(text))
                .filter(Matcher::lookingAt)
                .map(number -> new BigDecimal(number.group(1).replace(',', '.')))
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }
}
