package eu.passerelle.credentials.revocationlist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.List;
import java.util.Objects;

/**
 * Where a credential says that its revocation is told (Open Badges 3.0, {@code CredentialStatus} of
 * type {@code 1EdTechRevocationList}).
 *
 * @param list the URL of the list
 */
public record RevocationEntry(String list) {

    public RevocationEntry {
        Objects.requireNonNull(list);
    }

    /** All such entries of a credential; one without a URL ends in {@link Rejected}. */
    public static List<RevocationEntry> allOf(ObjectNode credential) {
        return Json.each(credential.get(VcTerms.STATUS)).stream()
                .filter(RevocationEntry::isOne)
                .map(RevocationEntry::read)
                .toList();
    }

    /** The credential without such entries, for those who read the other kinds. */
    public static ObjectNode without(ObjectNode credential) {
        ObjectNode rest = Json.newObject();
        rest.setAll(credential);
        var others = Json.newArray();
        Json.each(credential.get(VcTerms.STATUS)).stream()
                .filter(entry -> !isOne(entry))
                .forEach(others::add);
        rest.remove(VcTerms.STATUS);
        return others.isEmpty() ? rest : rest.set(VcTerms.STATUS, others);
    }

    private static boolean isOne(JsonNode entry) {
        return Json.holds(entry.get(VcTerms.TYPE), RevocationTerms.TYPE);
    }

    private static RevocationEntry read(JsonNode entry) {
        String list = entry.path(VcTerms.ID).textValue();
        if (list == null) {
            throw Rejected.malformed("a revocation list without a URL");
        }
        return new RevocationEntry(list);
    }
}
