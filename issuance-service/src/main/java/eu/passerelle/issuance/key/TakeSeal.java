package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Gives an issuer's seal out for one transaction. Its keys are held while it lasts, and the moment
 * is read after that: no key is retired between the moment and the signature.
 */
@ApplicationScoped
public class TakeSeal {

    private final IssuerKeys keys;
    private final PrivateKeys privateKeys;
    private final Clock clock;

    TakeSeal(IssuerKeys keys, PrivateKeys privateKeys, Clock clock) {
        this.keys = keys;
        this.privateKeys = privateKeys;
        this.clock = clock;
    }

    /** The provider's seal; to be called in a transaction. */
    public Uni<Seal> take(ProviderId provider) {
        return keys.hold(provider).chain(held -> seal(provider, held));
    }

    private Uni<Seal> seal(ProviderId provider, List<IssuerKey.Active> held) {
        var proofs = active(provider, held, KeyType.ED25519);
        var tokens = active(provider, held, KeyType.P256);
        return privateKeys
                .signer(proofs)
                .chain(
                        proof ->
                                privateKeys
                                        .signer(tokens)
                                        .map(token -> seal(proofs, proof, token)));
    }

    private Seal seal(PublicKeyPart key, Signer proofs, Signer tokens) {
        return new Seal(key.provider(), key.did(), proofs, tokens, clock.instant());
    }

    private static PublicKeyPart active(
            ProviderId provider, List<IssuerKey.Active> held, KeyType type) {
        return held.stream()
                .map(IssuerKey::key)
                .filter(key -> key.type() == type)
                .findFirst()
                .orElseThrow(() -> new Refused(new KeyRefusal.NoActiveKey(provider)));
    }
}
