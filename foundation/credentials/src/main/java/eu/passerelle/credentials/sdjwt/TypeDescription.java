package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.tokenstatus.TokenStatusTerms;
import java.util.List;

/** Writes the metadata of a type from its claim map (SD-JWT VC, 6.2, 8 and 9). */
final class TypeDescription {

    /** Registered claims that every token of ours has, or may have; they stay open. */
    private static final List<String> ALWAYS_THERE =
            List.of(SdJwtTerms.VCT, JoseTerms.ISS, JoseTerms.IAT);

    private static final List<String> AT_TIMES =
            List.of(JoseTerms.EXP, SdJwtTerms.CNF, TokenStatusTerms.STATUS);

    private final String type;
    private final ObjectNode map;
    private final List<ClaimMap.Claim> claims;

    TypeDescription(String type, ObjectNode map, List<ClaimMap.Claim> claims) {
        this.type = type;
        this.map = map;
        this.claims = claims;
    }

    ObjectNode json() {
        var metadata = Json.newObject().put(SdJwtTerms.VCT, type);
        metadata.put(TypeTerms.NAME, map.path(TypeTerms.NAME).asText());
        ArrayNode display = metadata.putArray(TypeTerms.DISPLAY);
        for (var name : map.path(TypeTerms.DISPLAY).properties()) {
            display.addObject()
                    .put(TypeTerms.LOCALE, name.getKey())
                    .put(TypeTerms.NAME, name.getValue().asText());
        }
        ArrayNode described = metadata.putArray(TypeTerms.CLAIMS);
        ALWAYS_THERE.forEach(name -> registered(described, name, true));
        AT_TIMES.forEach(name -> registered(described, name, false));
        map.path("constants")
                .properties()
                .forEach(constant -> registered(described, constant.getKey(), true));
        claims.forEach(claim -> describe(described, claim));
        return metadata;
    }

    private static void registered(ArrayNode described, String name, boolean mandatory) {
        var one = described.addObject();
        one.putArray(TypeTerms.PATH).add(name);
        one.put(TypeTerms.MANDATORY, mandatory);
        one.put(TypeTerms.SD, Disclosability.NEVER.term());
    }

    private static void describe(ArrayNode described, ClaimMap.Claim claim) {
        var one = described.addObject();
        one.putArray(TypeTerms.PATH).add(claim.name());
        ArrayNode labels = one.putArray(TypeTerms.DISPLAY);
        claim.labels()
                .forEach(
                        (locale, label) ->
                                labels.addObject()
                                        .put(TypeTerms.LOCALE, locale)
                                        .put(TypeTerms.LABEL, label));
        one.put(TypeTerms.MANDATORY, claim.required());
        one.put(TypeTerms.SD, claim.disclosure().term());
    }
}
