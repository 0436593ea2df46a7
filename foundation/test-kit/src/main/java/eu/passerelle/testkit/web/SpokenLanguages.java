package eu.passerelle.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.kit.web.Languages;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

/** The rule that no page speaks one language only: what English says, every language says. */
public final class SpokenLanguages {

    private SpokenLanguages() {}

    /** Checks a message bundle, which is English, against its files for all other languages. */
    public static void check(Class<?> bundle) {
        var messages = Arrays.stream(bundle.getMethods()).map(Method::getName).toList();
        var name = bundle.getAnnotation(MessageBundle.class).value();
        for (var language : Languages.found().offered().stream().skip(1).toList()) {
            assertThat(
                            file("messages/%s_%s.properties".formatted(name, language))
                                    .stringPropertyNames())
                    .as("messages of %s in %s", name, language)
                    .containsExactlyInAnyOrderElementsOf(messages);
        }
    }

    private static Properties file(String resource) {
        var said = new Properties();
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        assertThat(in).as(resource).isNotNull();
        try (var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            said.load(text);
            return said;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
