package eu.passerelle.kit.topics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.passerelle.contracts.Fact;
import java.io.IOException;

/** Facts as JSON, the same in every service and no matter how a service's API writes its own. */
public final class FactsJson {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private FactsJson() {}

    /** The fact as UTF-8 JSON. */
    public static byte[] write(Fact fact) {
        try {
            return JSON.writeValueAsBytes(fact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("A fact is always JSON", impossible);
        }
    }

    /** The fact of that kind; a {@link UnreadableFact} if it is none. */
    public static <F extends Fact> F read(byte[] json, Class<F> kind) {
        try {
            var fact = JSON.readValue(json, kind);
            if (fact == null || fact.subject() == null) {
                throw new UnreadableFact("there is no fact");
            }
            return fact;
        } catch (IOException | NullPointerException notThisKind) {
            throw new UnreadableFact(notThisKind.getClass().getSimpleName());
        }
    }
}
