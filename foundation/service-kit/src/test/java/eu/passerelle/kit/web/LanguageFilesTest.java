package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No language says less than English does. */
class LanguageFilesTest {

    @ParameterizedTest
    @MethodSource("translated")
    void every_message_is_said(String language) throws IOException {
        var said = new Properties();
        try (var file =
                new InputStreamReader(
                        LanguageFilesTest.class.getResourceAsStream(
                                "/messages/kit_" + language + ".properties"),
                        StandardCharsets.UTF_8)) {
            said.load(file);
        }

        var english = Arrays.stream(KitMessages.class.getMethods()).map(Method::getName).toList();

        assertThat(said.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
    }

    private static List<String> translated() {
        return Languages.found().offered().stream()
                .filter(language -> !language.equals("en"))
                .toList();
    }
}
