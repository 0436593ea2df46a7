package eu.passerelle.verification.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Issuers of the sample consortium, as words for tests. */
public final class SomeTrust {
    /** The moment at which tests take place. */
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** When the sample keys became active. */
    public static final Instant LONG_AGO = NOON.minus(Duration.ofDays(365));

    public static final ProviderId RHEINFURT = new ProviderId("rheinfurt");
    public static final ProviderId TORMES = new ProviderId("tormes");
    public static final SpecificationKey MC1 =
            new SpecificationKey("0198c5a0-0000-7000-8000-0000000000c1", 1);

    private SomeTrust() {}

    public static String did(ProviderId provider) {
        return "did:web:localhost%3A8080:issuers:" + provider;
    }

    public static Provider registered(ProviderId id) {
        return new Provider.Registered(id, profile(id));
    }

    public static Provider suspended(ProviderId id, Instant since) {
        return new Provider.Suspended(id, profile(id), since);
    }

    private static Provider.Profile profile(ProviderId id) {
        return new Provider.Profile("Universität " + id, "DE", "https://" + id + ".example");
    }

    public static PublicKey key(ProviderId provider) {
        return new PublicKey(
                new KeyId(did(provider) + "#key-1"),
                provider,
                did(provider),
                "z6Mk" + provider,
                LONG_AGO);
    }

    public static IssuerKey active(ProviderId provider) {
        return new IssuerKey.Active(key(provider));
    }

    public static IssuerKey retired(ProviderId provider, Instant at) {
        return new IssuerKey.Retired(key(provider), at);
    }

    public static IssuerKey compromised(ProviderId provider, Instant at) {
        return new IssuerKey.Compromised(key(provider), at);
    }

    public static Specification specificationOf(ProviderId issuer) {
        return new Specification(MC1, issuer, Optional.of(issuer));
    }

    /** A copy of the registry that knows Rheinfurt and Tormes and is up to date. */
    public static InMemoryTrust filled() {
        return new InMemoryTrust()
                .heardUntil(NOON)
                .with(registered(RHEINFURT))
                .with(registered(TORMES))
                .with(active(RHEINFURT))
                .with(active(TORMES))
                .with(specificationOf(RHEINFURT));
    }
}
