package eu.passerelle.credentials.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether what is signed of a document's root also stands there, under the data model's own names
 * (VCDM 2.0, 6.1: the compacted form). Statements are signed and names are not: under a name of
 * somebody's own, or as part of another node, a status or an end of validity would be covered by
 * the signature and yet never be found by those who ask for it by its name.
 */
final class RootMembers {

    private static final String VOCABULARY = "<https://www.w3.org/2018/credentials#";
    private static final Set<String> NAMES =
            Set.of(
                    "issuer",
                    "issued",
                    "validFrom",
                    "validUntil",
                    "issuanceDate",
                    "expirationDate",
                    "credentialSubject",
                    "credentialStatus",
                    "credentialSchema",
                    "refreshService",
                    "termsOfUse",
                    "evidence",
                    "relatedResource",
                    "holder",
                    "verifiableCredential");

    private RootMembers() {}

    /** Ends in {@link Rejected} where a member has more values than one sees. */
    static void check(ObjectNode document, Quads quads) {
        values(quads.root(), quads.all())
                .forEach(
                        (name, values) -> {
                            if (Json.each(document.get(name)).size() < values.size()) {
                                throw hidden(name);
                            }
                        });
    }

    private static Map<String, Set<String>> values(String root, List<Quad> quads) {
        var values = new HashMap<String, Set<String>>();
        for (Quad quad : quads) {
            String predicate = quad.predicate();
            if (predicate.startsWith(VOCABULARY)
                    && quad.graph().isEmpty()
                    && quad.subject().equals(root)) {
                String name = predicate.substring(VOCABULARY.length(), predicate.length() - 1);
                if (NAMES.contains(name)) {
                    values.computeIfAbsent(name, any -> new HashSet<>()).add(quad.object());
                }
            }
        }
        return values;
    }

    private static Rejected hidden(String name) {
        return Rejected.failed(
                Check.CONFORMING,
                Problem.MALFORMED_VALUE_ERROR,
                "JSON-LD not in compacted form: %s under another name or in another place"
                        .formatted(name));
    }
}
