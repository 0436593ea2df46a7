package eu.passerelle.verification.verdict;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Says findings and verdicts in plain words, in every language there is. */
public final class Sentences {
    /** The languages, the first being the one to fall back on. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String BUNDLE = "eu.passerelle.verification.verdict.sentences";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** A finding as a sentence, by language. */
    public static Map<String, String> of(Finding finding) {
        Map<String, String> sentences = new LinkedHashMap<>();
        LANGUAGES.forEach(
                language -> sentences.put(language.getLanguage(), of(finding, language)));
        return sentences;
    }

    /** A verdict as a sentence, by language. */
    public static Map<String, String> of(Verdict verdict) {
        Map<String, String> sentences = new LinkedHashMap<>();
        LANGUAGES.forEach(
                language -> sentences.put(language.getLanguage(), of(verdict, language)));
        return sentences;
    }

    /** A finding as a sentence. */
    public static String of(Finding finding, Locale language) {
        String key = finding.code().text();
        return finding.moment()
                .map(moment -> say(key + ".when", language, written(moment, language)))
                .orElseGet(() -> say(key, language));
    }

    /** A verdict as one sentence: what it comes to, and the first reason why. */
    public static String of(Verdict verdict, Locale language) {
        Result overall = verdict.overall();
        String key = "overall-" + overall.name().toLowerCase(Locale.ROOT);
        return verdict.with(overall).stream()
                .filter(finding -> overall != Result.PASS)
                .findFirst()
                .map(finding -> say(key + ".because", language, of(finding, language)))
                .orElseGet(() -> say(key, language));
    }

    private static String written(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    private static String say(String key, Locale language, Object... details) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language).format(details);
    }
}
