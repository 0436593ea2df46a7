package eu.passerelle.verification;

import static org.awaitility.Awaitility.await;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.Registry;
import eu.passerelle.verification.trust.SpecificationKey;
import java.time.Duration;
import java.time.Instant;

/** What the other services would tell, told by the test, and the wait until it is heard. */
public final class Platform {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Registry registry;
    private final Standings standings;

    /** The platform around a service with these. */
    public Platform(Registry registry, Standings standings) {
        this.registry = registry;
        this.standings = standings;
    }

    /** Tells everything about an issuer, with a list that is good for an hour. */
    public SomeIssuer introduce(SomeIssuer issuer, Instant now) {
        tell(issuer.registered());
        tell(issuer.specification());
        issuer.keysActivated().forEach(Platform::tell);
        tell(issuer.listPublished(now, now.plus(Duration.ofHours(1))));
        await().atMost(PATIENCE).until(() -> knows(issuer));
        await().atMost(PATIENCE).until(() -> isFresh(now));
        return issuer;
    }

    private boolean isFresh(Instant now) {
        return registry.heardUntil().filter(now.minus(AN_HOUR)::isBefore).isPresent();
    }

    private boolean knows(SomeIssuer issuer) {
        return registry.provider(new ProviderId(issuer.alias())).isPresent()
                && registry.key(new KeyId(issuer.documentKey().verificationMethod())).isPresent()
                && registry.key(new KeyId(issuer.tokenKey().verificationMethod())).isPresent()
                && registry.specification(new SpecificationKey(issuer.specificationId(), 1))
                        .isPresent()
                && standings.list(issuer.list()).isPresent();
    }

    /** Tells one fact, as its context would. */
    public static void tell(Fact fact) {
        try (var probe = KafkaProbe.on(Context.telling(fact.getClass()))) {
            probe.tell(fact);
        }
    }
}
