package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Where a badge says that a newer version of it is to be had (Open Badges 3.0, {@code
 * RefreshService} of type {@code 1EdTechCredentialRefresh}). To fetch it, once, is the caller's
 * part; a badge that could not be refreshed is judged as it is.
 *
 * @param url of the newer version
 */
public record Refresh(String url) {

    private static final String TYPE = "1EdTechCredentialRefresh";

    public Refresh {
        Objects.requireNonNull(url);
    }

    /** All such services that a credential names; others, and those without a URL, are left out. */
    public static List<Refresh> allOf(ObjectNode credential) {
        return Json.each(credential.get(VcTerms.REFRESH_SERVICE)).stream()
                .filter(service -> Json.holds(service.get(VcTerms.TYPE), TYPE))
                .map(service -> service.path(VcTerms.ID))
                .filter(JsonNode::isTextual)
                .map(url -> new Refresh(url.textValue()))
                .toList();
    }

    /**
     * Whether one version takes the place of another: the same id by the same issuer, and valid
     * from later on (Open Badges 3.0, 7, equality and comparison).
     */
    public static boolean replaces(ObjectNode newer, ObjectNode older) {
        try {
            return isSame(newer.get(VcTerms.ID), older.get(VcTerms.ID))
                    && isSame(idOf(newer), idOf(older))
                    && from(newer).isAfter(from(older));
        } catch (Rejected undated) {
            return false;
        }
    }

    private static JsonNode idOf(ObjectNode badge) {
        JsonNode issuer = badge.path(VcTerms.ISSUER);
        return issuer.isTextual() ? issuer : issuer.get(VcTerms.ID);
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one != null && one.isTextual() && one.equals(other);
    }

    private static Instant from(ObjectNode badge) {
        String member = DataModelDates.from(badge);
        return Timestamps.parse(badge.path(member), member);
    }
}
