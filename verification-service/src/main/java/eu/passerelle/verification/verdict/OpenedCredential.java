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

/** A credential with one signature, in any format. */
record OpenedCredential(
        SecuredCredential secured, Claims claims, KeyId key, Optional<Instant> signedAt)
        implements SealedCredential {
    @Override
    public Seal seal(PublicKey named, Instant now) {
        return only(named)
                .map(keys -> secured.verifyProof(keys, now, Binding.TO_ISSUER).passed())
                .map(right -> right ? Seal.RIGHT : Seal.WRONG)
                .orElse(Seal.NOT_CHECKABLE);
    }

    private static Optional<Keys> only(PublicKey key) {
        try {
            return Optional.of(
                    Keys.of(
                            List.of(
                                    VerificationKey.ofMultikey(
                                            key.id().value(), key.issuer(), key.multibase()))));
        } catch (IllegalArgumentException noKeyWeKnow) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "OpenedCredential[%s]".formatted(claims);
    }
}
