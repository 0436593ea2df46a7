package eu.passerelle.kit.topics;

import eu.passerelle.contracts.Context;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every incoming channel its topic and its consumer group by its name, so that a reader needs
 * no line of configuration: {@code issuance-evidence} is the evidence feature's own line to what
 * issuance tells. A channel of its own means its own place in the topic: no reader waits for
 * another, and a new one hears everything from the beginning. What is configured goes before.
 */
public class Channels implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1;
    private static final Pattern ATTRIBUTE =
            Pattern.compile("mp\\.messaging\\.incoming\\.\"?([^.\"]+)\"?\\.(topic|group\\.id)");

    /** The context whose facts a channel brings: the first word of its name. */
    static Optional<Context> context(String channel) {
        var word = channel.split("[-$]", 2)[0];
        return Arrays.stream(Context.values())
                .filter(context -> context.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext others, String name) {
        var configured = others.proceed(name);
        if (configured != null || !name.startsWith("mp.messaging.incoming.")) {
            return configured;
        }
        var attribute = ATTRIBUTE.matcher(name);
        return attribute.matches() ? value(others, name, attribute) : null;
    }

    private static ConfigValue value(
            ConfigSourceInterceptorContext others, String name, Matcher attribute) {
        return context(attribute.group(1))
                .map(context -> value(others, context, attribute))
                .map(value -> ConfigValue.builder().withName(name).withValue(value).build())
                .orElse(null);
    }

    private static String value(
            ConfigSourceInterceptorContext others, Context context, Matcher attribute) {
        return switch (attribute.group(2)) {
            case "topic" -> text(others, "passerelle.topics.prefix") + context.topic();
            default -> text(others, "passerelle.service") + "." + attribute.group(1);
        };
    }

    private static String text(ConfigSourceInterceptorContext others, String name) {
        var value = others.restart(name);
        return value == null || value.getValue() == null ? "" : value.getValue();
    }
}
