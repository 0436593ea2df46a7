package eu.passerelle.credentials.revocationlist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The credentials that an issuer has taken back, by their ids.
 *
 * @param issuer whose list it says it is
 * @param revoked ids of credentials
 */
public record RevocationList(Optional<String> issuer, Set<String> revoked) {

    public RevocationList {
        revoked = Set.copyOf(revoked);
    }

    /**
     * Reads a list as its URL serves it, or ends in {@link Rejected}: what is no list for certain
     * must not be taken for an empty one.
     */
    public static RevocationList read(byte[] json) {
        ObjectNode list = Json.object(json);
        JsonNode entries =
                RevocationTerms.REVOKED_CREDENTIALS.stream()
                        .filter(list::has)
                        .findFirst()
                        .map(list::get)
                        .orElseThrow(() -> Rejected.malformed("no revocation list"));
        Set<String> revoked = new HashSet<>();
        for (JsonNode entry : Json.each(entries)) {
            String id = Json.idOf(entry);
            if (id == null) {
                throw Rejected.malformed("a revoked credential without an id");
            }
            // true, or left out; what is neither true nor false is not for it
            JsonNode said = entry.path(RevocationTerms.REVOKED);
            if (!said.isBoolean() || said.booleanValue()) {
                revoked.add(id);
            }
        }
        return new RevocationList(
                Optional.ofNullable(Json.idOf(list.get(VcTerms.ISSUER))), revoked);
    }

    /** What the list says of a credential of this issuer. */
    public Finding ask(ObjectNode credential, String credentialIssuer) {
        if (issuer.isPresent() && !issuer.get().equals(credentialIssuer)) {
            return failed(
                    Problem.STATUS_VERIFICATION_ERROR, "the revocation list is another issuer's");
        }
        String id = credential.path(VcTerms.ID).textValue();
        if (id == null) {
            return failed(
                    Problem.STATUS_VERIFICATION_ERROR, "no id to look up in the revocation list");
        }
        return revoked.contains(id)
                ? failed(Problem.STATUS_SET, "revoked")
                : new Finding.Passed(Check.STATUS, "not in the revocation list");
    }

    private static Finding failed(Problem problem, String detail) {
        return new Finding.Failed(Check.STATUS, problem, detail);
    }
}
