package eu.passerelle.issuance.key;

import eu.passerelle.contracts.issuance.v1.IssuerKeyActivated;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.outbox.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives an issuer the keys it has not got: one for proofs, one for tokens, and others it asks for.
 */
@ApplicationScoped
public class ActivateKeys {

    private static final List<KeyType> NEEDED = List.of(KeyType.ED25519, KeyType.P256);

    private final IssuerKeys keys;
    private final PrivateKeys privateKeys;
    private final Outbox outbox;
    private final Origin origin;
    private final Clock clock;

    ActivateKeys(
            IssuerKeys keys, PrivateKeys privateKeys, Outbox outbox, Origin origin, Clock clock) {
        this.keys = keys;
        this.privateKeys = privateKeys;
        this.outbox = outbox;
        this.origin = origin;
        this.clock = clock;
    }

    /** Makes and tells the missing ones; to be called in a transaction. */
    public Uni<Void> activate(ProviderId provider) {
        return keys.seize(provider).chain(active -> activate(provider, missing(active)));
    }

    /** Makes and tells a key of this type beside the others, if there is none; as above. */
    Uni<Void> activateAlso(ProviderId provider, KeyType type) {
        return keys.seize(provider)
                .chain(
                        active ->
                                active.stream().anyMatch(key -> key.key().type() == type)
                                        ? Uni.createFrom().voidItem()
                                        : activate(provider, type));
    }

    private Uni<Void> activate(ProviderId provider, List<KeyType> missing) {
        return Multi.createFrom()
                .iterable(missing)
                .onItem()
                .transformToUniAndConcatenate(type -> activate(provider, type))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> activate(ProviderId provider, KeyType type) {
        return privateKeys
                .create(type)
                .map(multibase -> new IssuerKey.Active(publicPart(provider, type, multibase)))
                .call(keys::put)
                .chain(active -> outbox.add(new IssuerKeyActivated(active.key().told())));
    }

    // From the start of the second: what is signed within it carries no finer time.
    private PublicKeyPart publicPart(ProviderId provider, KeyType type, String multibase) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new PublicKeyPart(provider, origin.did(provider), type, multibase, now);
    }

    private static List<KeyType> missing(List<IssuerKey.Active> active) {
        var missing = new ArrayList<>(NEEDED);
        active.forEach(key -> missing.remove(key.key().type()));
        return missing;
    }
}
