package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;

/** Between the JSON tree of this library and the one the JSON-LD processor wants. */
final class Jakarta {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Jakarta() {}

    static JsonValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var object = PROVIDER.createObjectBuilder();
                node.properties()
                        .forEach(member -> object.add(member.getKey(), value(member.getValue())));
                yield object.build();
            }
            case ARRAY -> {
                var array = PROVIDER.createArrayBuilder();
                node.forEach(item -> array.add(value(item)));
                yield array.build();
            }
            case STRING -> PROVIDER.createValue(node.textValue());
            case NUMBER -> number(node.doubleValue());
            case BOOLEAN -> node.booleanValue() ? JsonValue.TRUE : JsonValue.FALSE;
            case NULL, MISSING, BINARY, POJO -> JsonValue.NULL;
        };
    }

    static JsonNode tree(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                var object = Json.newObject();
                value.asJsonObject().forEach((name, member) -> object.set(name, tree(member)));
                yield object;
            }
            case ARRAY -> {
                var array = Json.newArray();
                value.asJsonArray().forEach(item -> array.add(tree(item)));
                yield array;
            }
            case STRING -> TextNode.valueOf(((JsonString) value).getString());
            case NUMBER -> DoubleNode.valueOf(((JsonNumber) value).doubleValue());
            case TRUE -> BooleanNode.TRUE;
            case FALSE -> BooleanNode.FALSE;
            case NULL -> NullNode.getInstance();
        };
    }

    private static JsonValue number(double value) {
        return PROVIDER.createValue(new BigDecimal(value));
    }
}
