package eu.passerelle.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that say in JSON what the records say in Java. */
final class ContractFiles {

    static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private ContractFiles() {}

    static Stream<Class<? extends Fact>> facts() {
        return Arrays.stream(Context.values()).flatMap(context -> context.kinds().stream());
    }

    static JsonNode schema(Class<? extends Fact> fact) {
        return read("/contracts/" + path(fact) + ".schema.json");
    }

    static JsonNode sample(Class<? extends Fact> fact) {
        return read("/contracts/" + path(fact) + ".sample.json");
    }

    static JsonNode published(Class<? extends Fact> fact) {
        return read("/published/" + path(fact) + ".schema.json");
    }

    static JsonNode asyncApi() {
        return read("/contracts/asyncapi.json");
    }

    static String path(Class<? extends Fact> fact) {
        var context = Context.telling(fact).name().toLowerCase(Locale.ROOT);
        return context + "/v1/" + fact.getSimpleName();
    }

    private static JsonNode read(String path) {
        try (var file = ContractFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new AssertionError("There is no " + path);
            }
            return JSON.readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }
}
