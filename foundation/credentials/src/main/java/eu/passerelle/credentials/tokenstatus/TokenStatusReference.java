package eu.passerelle.credentials.tokenstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a token says its status is to be found (Token Status List, 6.2).
 *
 * @param uri of the list token
 * @param index its place in the list
 */
public record TokenStatusReference(String uri, int index) {

    public TokenStatusReference {
        Objects.requireNonNull(uri);
    }

    /** Reads the reference of a token; empty where it has none, {@link Rejected} where broken. */
    public static Optional<TokenStatusReference> of(ObjectNode claims) {
        if (!claims.has(TokenStatusTerms.STATUS)) {
            return Optional.empty();
        }
        JsonNode reference =
                claims.path(TokenStatusTerms.STATUS).path(TokenStatusTerms.STATUS_LIST);
        if (reference.isMissingNode() && claims.path(TokenStatusTerms.STATUS).isObject()) {
            throw Rejected.undetermined(
                    Check.STATUS, Problem.UNSUPPORTED, "a status that is no place in a list");
        }
        JsonNode index = reference.path(TokenStatusTerms.INDEX);
        String uri = reference.path(TokenStatusTerms.URI).textValue();
        if (uri == null || !index.isInt() || index.intValue() < 0) {
            throw Rejected.malformed("a status claim that names no place in a list");
        }
        return Optional.of(new TokenStatusReference(uri, index.intValue()));
    }

    /** The {@code status} claim. */
    public ObjectNode json() {
        var claim = Json.newObject();
        claim.putObject(TokenStatusTerms.STATUS_LIST)
                .put(TokenStatusTerms.INDEX, index)
                .put(TokenStatusTerms.URI, uri);
        return claim;
    }
}
