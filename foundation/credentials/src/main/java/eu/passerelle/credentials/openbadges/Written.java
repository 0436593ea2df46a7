package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts as badges write them: plain, by language, or as JSON-LD language values. */
final class Written {

    private Written() {}

    static Texts texts(JsonNode value, String language) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (JsonNode item : Json.each(value)) {
            if (item.isTextual()) {
                byLanguage.put(language, item.textValue());
            } else if (item.has("@value")) {
                byLanguage.put(
                        item.path("@language").asText(language), item.get("@value").asText());
            } else {
                item.properties()
                        .forEach(
                                member ->
                                        byLanguage.put(
                                                member.getKey(), member.getValue().asText()));
            }
        }
        return new Texts(byLanguage);
    }
}
