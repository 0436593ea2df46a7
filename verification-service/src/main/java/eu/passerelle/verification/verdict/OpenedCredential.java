package eu.passerelle.verification.verdict;

import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A credential with its signatures, in any format. */
record OpenedCredential(
        SecuredCredential secured, Claims claims, List<KeyId> keys, Optional<Instant> signedAt)
        implements SealedCredential {
    OpenedCredential {
        keys = List.copyOf(keys);
    }

    @Override
    public Seal seal(List<PublicKey> named, Instant now) {
        return only(named)
                .map(known -> secured.verifyProof(known, now, Binding.TO_ISSUER).passed())
                .map(right -> right ? Seal.RIGHT : Seal.WRONG)
                .orElse(Seal.NOT_CHECKABLE);
    }

    private static Optional<Keys> only(List<PublicKey> keys) {
        try {
            return Optional.of(Keys.of(keys.stream().map(OpenedCredential::key).toList()));
        } catch (IllegalArgumentException noKeyWeKnow) {
            return Optional.empty();
        }
    }

    private static VerificationKey key(PublicKey key) {
        return VerificationKey.ofMultikey(key.id().value(), key.issuer(), key.multibase());
    }

    @Override
    public String toString() {
        return "OpenedCredential[%s]".formatted(claims);
    }
}
