package eu.passerelle.kit.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** How values are written for a reader, in any template: {@code {course.ects.written}}. */
@TemplateExtension
public final class Written {

    private static final int MOST_DECIMALS = 2;

    private Written() {}

    /** The text the reader understands best: {@code {course.title.localised.text}}. */
    public static LocalText localised(
            Map<String, String> texts, @TemplateAttribute("locale") Object locale) {
        return LocalText.of(texts, tongue(locale).toLanguageTag());
    }

    /** A text that was chosen already. */
    public static LocalText localised(LocalText text) {
        return text;
    }

    /** 24 November 2026. */
    public static String written(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(tongue(locale))
                .format(day);
    }

    /** 24 November 2026, 14:03 UTC. */
    public static String written(Instant moment, @TemplateAttribute("locale") Object locale) {
        return "%s, %tR UTC"
                .formatted(
                        written(LocalDate.ofInstant(moment, ZoneOffset.UTC), locale),
                        moment.atOffset(ZoneOffset.UTC));
    }

    /** 1,520 or 1.520; 2.5 or 2,5. */
    public static String written(Number number, @TemplateAttribute("locale") Object locale) {
        var format = NumberFormat.getNumberInstance(tongue(locale));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** German, for {@code de}. */
    public static String languageName(String tag, @TemplateAttribute("locale") Object locale) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(tongue(locale));
    }

    /** Germany, for {@code DE}. */
    public static String countryName(String code, @TemplateAttribute("locale") Object locale) {
        return Locale.of("", code).getDisplayCountry(tongue(locale));
    }

    private static Locale tongue(Object locale) {
        // British rather than American English: 24 November, not November 24.
        var given =
                locale instanceof Locale known
                        ? known
                        : Locale.forLanguageTag(String.valueOf(locale));
        return given.getLanguage().equals("en") || given.getLanguage().isEmpty()
                ? Locale.UK
                : given;
    }
}
