package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Organisations as Profiles (Open Badges 3.0, B.1.20). */
final class Profiles {

    private static final String EXT = "ext:";
    private static final String COUNTRY = "addressCountryCode";

    private Profiles() {}

    static ObjectNode write(Organisation organisation, List<String> languages) {
        var profile = Json.newObject().put("id", organisation.id());
        profile.putArray("type").add("Profile");
        profile.put("name", organisation.name().in(languages));
        organisation.homepage().ifPresent(url -> profile.put("url", url));
        if (!organisation.identifiers().isEmpty()) {
            var entries = profile.putArray(ObTerms.OTHER_IDENTIFIER);
            for (var identifier : organisation.identifiers()) {
                entries.addObject()
                        .put("type", "IdentifierEntry")
                        .put("identifier", identifier.value())
                        .put("identifierType", EXT + identifier.scheme());
            }
        }
        if (organisation.country().isPresent()) {
            var address = profile.putObject("address");
            address.putArray("type").add("Address");
            address.put(COUNTRY, organisation.country().get());
        }
        return profile;
    }

    static Organisation read(JsonNode profile, String language) {
        String id = Json.idOf(profile);
        if (id == null) {
            throw Rejected.malformed("a profile without an id");
        }
        var identifiers = new ArrayList<Organisation.Identifier>();
        for (JsonNode entry : Json.each(profile.get(ObTerms.OTHER_IDENTIFIER))) {
            String type = entry.path("identifierType").asText();
            identifiers.add(
                    new Organisation.Identifier(
                            type.startsWith(EXT) ? type.substring(EXT.length()) : type,
                            entry.path("identifier").asText()));
        }
        return new Organisation(
                id,
                Written.texts(profile.get("name"), language),
                Optional.ofNullable(profile.path("address").path(COUNTRY).textValue()),
                Optional.ofNullable(profile.path("url").textValue()),
                identifiers);
    }

    static Organisation named(JsonNode alignment, String language) {
        return new Organisation(
                alignment.path(ObTerms.TARGET_URL).asText(),
                Texts.of(language, alignment.path(ObTerms.TARGET_NAME).asText()),
                Optional.ofNullable(alignment.path(ObTerms.TARGET_CODE).textValue()),
                Optional.empty(),
                List.of());
    }
}
