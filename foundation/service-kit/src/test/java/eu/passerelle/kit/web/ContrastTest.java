package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every colour is readable on what it stands on, in both schemes (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");
    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        try (var css = ContrastTest.class.getResourceAsStream("/assets/css/1-tokens.css")) {
            var tokens = TOKEN.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            while (tokens.find()) {
                LIGHT.put(tokens.group(1), tokens.group(2));
                DARK.put(tokens.group(1), tokens.group(3));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, sunk",
        "ink, brand-wash",
        "ink, pass-wash",
        "ink, fail-wash",
        "ink, unsure-wash",
        "ink-soft, paper",
        "ink-soft, surface",
        "ink-soft, sunk",
        "ink-soft, brand-wash",
        "brand, paper",
        "brand, surface",
        "brand, sunk",
        "brand, brand-wash",
        "brand-strong, paper",
        "brand-strong, surface",
        "brand-strong, brand-wash",
        "on-brand, brand",
        "on-brand, brand-strong",
        "copper, paper",
        "copper, surface",
        "pass, surface",
        "pass, paper",
        "pass, pass-wash",
        "fail, surface",
        "fail, paper",
        "fail, fail-wash",
        "unsure, surface",
        "unsure, paper",
        "unsure, unsure-wash",
        "on-deep, deep",
        "on-deep-soft, deep",
        "deep-copper, deep"
    })
    void words_can_be_read(String words, String ground) {
        assertContrast(words, ground, 4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, surface",
        "line-strong, paper",
        "focus, paper",
        "focus, surface",
        "focus, sunk",
        "focus, brand-wash",
        "brand, sunk",
        "deep-copper, deep"
    })
    void edges_and_focus_can_be_seen(String edge, String ground) {
        assertContrast(edge, ground, 3);
    }

    private static void assertContrast(String one, String other, double least) {
        assertThat(contrast(LIGHT.get(one), LIGHT.get(other)))
                .as("light")
                .isGreaterThanOrEqualTo(least);
        assertThat(contrast(DARK.get(one), DARK.get(other)))
                .as("dark")
                .isGreaterThanOrEqualTo(least);
    }

    // WCAG 2.2, definition of contrast ratio
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    // WCAG 2.2, definition of relative luminance
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0)
                + 0.7152 * channel(colour, 2)
                + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
