package eu.passerelle.credentials.did;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.key.AgreementKey;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Multikey;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.key.VerificationKey;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** did:key: the identifier is the key (did:key Method 0.7). */
public final class DidKey {

    private DidKey() {}

    /** The DID of a key. */
    public static String of(PublicKey key) {
        return DidTerms.KEY_PREFIX + Multikey.encode(key);
    }

    /** A fresh key with its DID and verification method. */
    public static SigningKey generate(KeyType type) {
        return signingKey(Crypto.generate(type));
    }

    /** A signing key under the DID of its public half. */
    public static SigningKey signingKey(KeyPair pair) {
        String did = of(pair.getPublic());
        return SigningKey.of(method(did), did, pair);
    }

    /** Answers every did:key verification method from the identifier itself. */
    public static Keys keys() {
        return DidKey::find;
    }

    /** The document of a did:key; an Ed25519 key brings one to encrypt to (did:key Method, 3.1). */
    public static DidDocument document(String did) {
        VerificationKey key =
                Optional.of(did)
                        .filter(one -> one.startsWith(DidTerms.KEY_PREFIX))
                        .flatMap(one -> find(method(one)))
                        .orElseThrow(() -> new IllegalArgumentException("not a did:key of ours"));
        if (key.type() != KeyType.ED25519) {
            return DidDocument.of(did, key);
        }
        String derived = AgreementKey.derivedFrom(key.key());
        var agreement = new AgreementKey(did + "#" + derived, did, derived);
        return new DidDocument(did, List.of(key), Map.of(), List.of(agreement));
    }

    private static String method(String did) {
        return did + "#" + did.substring(DidTerms.KEY_PREFIX.length());
    }

    private static Optional<VerificationKey> find(String method) {
        int hash = method.indexOf('#');
        if (!method.startsWith(DidTerms.KEY_PREFIX) || hash < 0) {
            return Optional.empty();
        }
        String did = method.substring(0, hash);
        if (!method.equals(method(did))) {
            return Optional.empty();
        }
        try {
            return Optional.of(VerificationKey.ofMultikey(method, did, method.substring(hash + 1)));
        } catch (IllegalArgumentException | Rejected notAKey) {
            return Optional.empty();
        }
    }
}
