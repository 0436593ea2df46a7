package eu.passerelle.credentials.did;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** did:jwk: the identifier is the key as a JWK (did:jwk Method). */
public final class DidJwk {

    private static final String METHOD = "#0";

    private DidJwk() {}

    /** The DID of a key. */
    public static String of(PublicKey key) {
        byte[] jwk = Json.text(Jwk.of(key)).getBytes(StandardCharsets.UTF_8);
        return DidTerms.JWK_PREFIX + Base64Url.encode(jwk);
    }

    /** Answers every did:jwk verification method from the identifier itself. */
    public static Keys keys() {
        return DidJwk::find;
    }

    private static Optional<VerificationKey> find(String method) {
        if (!method.startsWith(DidTerms.JWK_PREFIX) || !method.endsWith(METHOD)) {
            return Optional.empty();
        }
        String did = method.substring(0, method.length() - METHOD.length());
        try {
            return Optional.of(key(did));
        } catch (IllegalArgumentException | Rejected notAKey) {
            return Optional.empty();
        }
    }

    private static VerificationKey key(String did) {
        var jwk = Json.object(Base64Url.decode(did.substring(DidTerms.JWK_PREFIX.length())));
        PublicKey key = Jwk.publicKey(jwk);
        // did:jwk, Read: a key for encryption is for key agreement only
        Set<Purpose> purposes = Jwk.isForSignatures(jwk) ? EnumSet.allOf(Purpose.class) : Set.of();
        return new VerificationKey(
                did + METHOD,
                did,
                KeyType.of(key),
                key,
                purposes,
                Optional.empty(),
                Optional.empty());
    }
}
