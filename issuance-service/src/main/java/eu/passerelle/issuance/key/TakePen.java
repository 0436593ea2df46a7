package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Gives out one key of a signatory for one transaction. An organisation's keys are held while it
 * lasts, and the moment is read after that: no key is retired between the moment and the signature.
 */
@ApplicationScoped
public class TakePen {

    private final IssuerKeys keys;
    private final TestKeys testKeys;
    private final PrivateKeys privateKeys;
    private final ActivateKeys activate;
    private final Clock clock;

    TakePen(
            IssuerKeys keys,
            TestKeys testKeys,
            PrivateKeys privateKeys,
            ActivateKeys activate,
            Clock clock) {
        this.keys = keys;
        this.testKeys = testKeys;
        this.privateKeys = privateKeys;
        this.activate = activate;
        this.clock = clock;
    }

    /**
     * The signatory's key of that type; to be called in a transaction. An organisation that signs
     * gets a type of key it has not got when it first asks for it.
     */
    public Uni<Pen> take(Signatory signatory, KeyType type) {
        return switch (signatory) {
            case Signatory.Organisation(ProviderId provider) -> organisation(provider, type);
            case Signatory.TestIssuer test -> test(test);
        };
    }

    private Uni<Pen> organisation(ProviderId provider, KeyType type) {
        return keys.of(provider)
                .call(known -> completed(provider, known, type))
                .chain(() -> keys.hold(provider))
                .map(held -> ofType(provider, held, type))
                .chain(key -> pen(Signatory.of(provider), key.name()));
    }

    private Uni<Void> completed(ProviderId provider, List<IssuerKey> known, KeyType type) {
        var active = known.stream().filter(IssuerKey.Active.class::isInstance).toList();
        var complete =
                active.isEmpty() || active.stream().anyMatch(key -> key.key().type() == type);
        return complete ? Uni.createFrom().voidItem() : activate.activateAlso(provider, type);
    }

    private Uni<Pen> test(Signatory.TestIssuer test) {
        return testKeys.get(test.type())
                .chain(found -> found.map(TakePen::item).orElseGet(() -> make(test.type())))
                .chain(multibase -> pen(test, test.keyName(multibase)));
    }

    // Whoever comes second has made a key that nobody uses, and takes the other one's.
    private Uni<String> make(KeyType type) {
        return privateKeys
                .create(type)
                .chain(multibase -> testKeys.addOnce(type, multibase))
                .chain(() -> testKeys.get(type))
                .map(Optional::orElseThrow);
    }

    private Uni<Pen> pen(Signatory signatory, KeyName name) {
        return privateKeys
                .signer(name)
                .map(signer -> new Pen(signatory, name.did(), signer, clock.instant()));
    }

    private static Uni<String> item(String multibase) {
        return Uni.createFrom().item(multibase);
    }

    private static PublicKeyPart ofType(
            ProviderId provider, List<IssuerKey.Active> held, KeyType type) {
        return held.stream()
                .map(IssuerKey::key)
                .filter(key -> key.type() == type)
                .findFirst()
                .orElseThrow(() -> new Refused(new KeyRefusal.NoActiveKey(provider)));
    }
}
