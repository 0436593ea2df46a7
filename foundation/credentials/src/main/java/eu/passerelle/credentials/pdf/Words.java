package eu.passerelle.credentials.pdf;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the page, in the first of the reader's languages that we speak, else English. */
final class Words {

    private static final String BUNDLE = Words.class.getPackageName() + ".words";
    private static final List<String> SPOKEN = List.of("en", "de", "fr", "es", "it", "pl");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(List<String> languages) {
        return new Words(
                languages.stream()
                        .map(Locale::forLanguageTag)
                        .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    String language() {
        return locale.getLanguage();
    }

    /** The words under a key, their places filled in order. */
    String say(String key, Object... values) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(
                        place -> {
                            Object value = values[Integer.parseInt(place.group(1))];
                            return Matcher.quoteReplacement(value.toString());
                        });
    }

    /** The word for a constant. */
    String say(String group, Enum<?> constant) {
        return say(group + "." + constant.name());
    }

    /** A day, written out. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** A number, with the signs of the language. */
    String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    /** What a language is called. */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }
}
