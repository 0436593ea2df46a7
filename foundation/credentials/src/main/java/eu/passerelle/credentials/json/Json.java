package eu.passerelle.credentials.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON that may be hostile, and handles trees in the few ways this library needs. */
public final class Json {

    private static final ObjectMapper MAPPER = mapper(Limits.ORDINARY);
    private static final char REPLACEMENT = '\uFFFD';

    private Json() {}

    /** Reads an object, or ends in {@link Rejected}. */
    public static ObjectNode object(byte[] utf8) {
        if (utf8.length > Limits.ORDINARY.sizeInBytes()) {
            throw Rejected.unreadable(
                    "larger than %d bytes".formatted(Limits.ORDINARY.sizeInBytes()));
        }
        String text = decoded(utf8);
        // well-formed UTF-8 has no lone surrogates, and so only escapes bring them in
        return object(tree(text, text.contains("\\u")));
    }

    /** Reads an object, or ends in {@link Rejected}. */
    public static ObjectNode object(String text) {
        return object(value(text));
    }

    /** Reads any value, or ends in {@link Rejected}. */
    public static JsonNode value(String text) {
        return tree(text, true);
    }

    private static ObjectNode object(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw Rejected.unreadable("not a JSON object");
    }

    private static JsonNode tree(String text, boolean checkTexts) {
        JsonNode value;
        try {
            value = MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw Rejected.unreadable("not JSON within bounds: " + unreadable.getOriginalMessage());
        }
        if (value == null || value.isMissingNode()) {
            throw Rejected.unreadable("no JSON value");
        }
        checkScalars(value, checkTexts);
        return value;
    }

    /** The compact text of a tree, members in their order. */
    public static String text(JsonNode value) {
        return value.toString();
    }

    public static ObjectNode newObject() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode newArray() {
        return MAPPER.createArrayNode();
    }

    /** The members of a value that may be one or many: JSON-LD compaction leaves both forms. */
    public static List<JsonNode> each(JsonNode oneOrMany) {
        if (oneOrMany == null || oneOrMany.isNull() || oneOrMany.isMissingNode()) {
            return List.of();
        }
        if (oneOrMany.isArray()) {
            var all = new ArrayList<JsonNode>();
            oneOrMany.forEach(all::add);
            return all;
        }
        return List.of(oneOrMany);
    }

    /** Whether a value that may be one or many holds this text. */
    public static boolean holds(JsonNode oneOrMany, String text) {
        return each(oneOrMany).stream()
                .anyMatch(item -> item.isTextual() && item.textValue().equals(text));
    }

    /** The id of a node that may be a bare URL or an object; null if it has none. */
    public static String idOf(JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isTextual() ? node.textValue() : node.path("id").textValue();
    }

    private static String decoded(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        // what is not UTF-8 becomes this sign; it may stand there by right, too
        return text.indexOf(REPLACEMENT) < 0 ? text : strictlyDecoded(utf8);
    }

    private static String strictlyDecoded(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Rejected.unreadable("not UTF-8");
        }
    }

    // RFC 7493, 2.1 and 2.2: no lone surrogates, no number that a double cannot hold
    private static void checkScalars(JsonNode node, boolean checkTexts) {
        switch (node.getNodeType()) {
            case STRING -> {
                if (checkTexts) {
                    checkText(node.textValue());
                }
            }
            case NUMBER -> checkNumber(node);
            case OBJECT -> {
                for (var member : node.properties()) {
                    if (checkTexts) {
                        checkText(member.getKey());
                    }
                    checkScalars(member.getValue(), checkTexts);
                }
            }
            case ARRAY -> {
                for (JsonNode item : node) {
                    checkScalars(item, checkTexts);
                }
            }
            case BOOLEAN, NULL, MISSING, BINARY, POJO -> {}
        }
    }

    private static void checkText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired =
                        Character.isHighSurrogate(unit)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    throw Rejected.unreadable("a lone surrogate");
                }
                i++;
            }
        }
    }

    private static void checkNumber(JsonNode number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw Rejected.unreadable("a number beyond what a double holds");
        }
        if (number.isBigInteger() && !isExact(number.bigIntegerValue())
                || number.isLong() && (long) number.doubleValue() != number.longValue()) {
            throw Rejected.unreadable("an integer that a double does not hold exactly");
        }
    }

    private static boolean isExact(BigInteger integer) {
        return new BigDecimal(integer.doubleValue()).compareTo(new BigDecimal(integer)) == 0;
    }

    private static ObjectMapper mapper(Limits limits) {
        var constraints =
                StreamReadConstraints.builder()
                        .maxDocumentLength(limits.sizeInBytes())
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxTokenCount(limits.tokens())
                        .maxNumberLength(400)
                        .maxNameLength(1024)
                        .build();
        var factory =
                new JsonFactoryBuilder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
