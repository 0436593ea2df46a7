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
import java.util.Optional;
import java.util.ResourceBundle;

/** Says findings and verdicts in plain words, in every language there is. */
public final class Sentences {
    /** The languages, the first being the one to fall back on. */
    public static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.FRENCH,
                    Locale.of("es"),
                    Locale.ITALIAN,
                    Locale.of("pl"));

    private static final String BUNDLE = "eu.passerelle.verification.verdict.sentences";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** A finding as a sentence, by language. */
    public static Map<String, String> of(Finding finding) {
        Map<String, String> sentences = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> sentences.put(language.getLanguage(), of(finding, language)));
        return sentences;
    }

    /** A verdict as a sentence, by language. */
    public static Map<String, String> of(Verdict verdict) {
        Map<String, String> sentences = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> sentences.put(language.getLanguage(), of(verdict, language)));
        return sentences;
    }

    /** A finding as a sentence. */
    public static String of(Finding finding, Locale language) {
        String key = finding.code().text();
        return finding.moment()
                .map(moment -> say(key + ".when", language, written(moment, language)))
                .orElseGet(() -> say(key, language));
    }

    /** A verdict in words: what it comes to, and the first reason why. */
    public static String of(Verdict verdict, Locale language) {
        return because(verdict, language)
                .map(reason -> summary(verdict, language) + " " + reason)
                .orElseGet(() -> summary(verdict, language));
    }

    /** What a verdict comes to, as a sentence. */
    public static String summary(Verdict verdict, Locale language) {
        return say("overall-" + verdict.overall().name().toLowerCase(Locale.ROOT), language);
    }

    /** The first reason why it is no pass; empty where it is one. */
    public static Optional<String> because(Verdict verdict, Locale language) {
        return verdict.with(verdict.overall()).stream()
                .filter(finding -> finding.result() != Result.PASS)
                .findFirst()
                .map(finding -> of(finding, language));
    }

    private static String written(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(tongue(language))
                .format(moment.atOffset(ZoneOffset.UTC));
    }

    // British rather than American English: 24 November, not November 24.
    private static Locale tongue(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    private static String say(String key, Locale language, Object... details) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language).format(details);
    }
}
