package eu.passerelle.verification.verdict;

import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.Provider;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Asks whether the issuer was entitled to issue a credential, at the time it did. */
@ApplicationScoped
class AskAuthorised {
    private final Registry registry;
    private final Freshness freshness;
    private final Tolerance tolerance;

    AskAuthorised(Registry registry, Freshness freshness, Tolerance tolerance) {
        this.registry = registry;
        this.freshness = freshness;
        this.tolerance = tolerance;
    }

    /** Who the registry says the issuer is. */
    Optional<Provider> provider(Claims claims) {
        return registry.providerOf(claims.issuer()).flatMap(registry::provider);
    }

    /** Was the issuer registered, and allowed to award? */
    Finding issuer(SealedCredential credential, Instant now) {
        Optional<Provider> provider = provider(credential.claims());
        if (!freshness.isFresh(now)) {
            return freshness.stale(Code.ISSUER_REGISTRY_STALE);
        }
        return provider.map(known -> entitled(known, credential))
                .orElseGet(Code.ISSUER_NOT_KNOWN::found);
    }

    private static Finding entitled(Provider provider, SealedCredential credential) {
        return switch (provider) {
            case Provider.Registered ignored -> Code.ISSUER_ENTITLED.found();
            case Provider.Suspended suspended ->
                    credential
                            .signedAt()
                            .map(suspended::mayAwardAt)
                            .map(before -> Finding.of(codeOf(before), suspended.since()))
                            .orElseGet(Code.ISSUER_DATE_MISSING::found);
        };
    }

    private static Code codeOf(boolean awardedBefore) {
        return awardedBefore ? Code.ISSUER_SUSPENDED_LATER : Code.ISSUER_SUSPENDED;
    }

    /** Were the keys the issuer's to sign with at the time? */
    Finding key(SealedCredential credential, Instant now) {
        if (!freshness.isFresh(now)) {
            return freshness.stale(Code.KEY_REGISTRY_STALE);
        }
        return Finding.gravest(
                credential.keys().stream().map(id -> key(id, credential.signedAt(), now)).toList());
    }

    private Finding key(KeyId id, Optional<Instant> signedAt, Instant now) {
        Optional<IssuerKey> key = registry.key(id);
        if (key.isEmpty()) {
            return Code.KEY_NOT_KNOWN.found();
        }
        if (signedAt.isEmpty()) {
            return Code.KEY_DATE_MISSING.found();
        }
        boolean ahead = signedAt.get().isAfter(now.plus(tolerance.clocksDiffer()));
        return ahead
                ? Finding.of(Code.KEY_DATE_AHEAD, signedAt.get())
                : worth(key.get(), signedAt.get());
    }

    private static Finding worth(IssuerKey key, Instant signedAt) {
        return switch (key.at(signedAt)) {
            case SOUND -> Code.KEY_VALID_THEN.found();
            case TOO_EARLY -> Finding.of(Code.KEY_NOT_YET_VALID, key.key().activeFrom());
            case TOO_LATE -> new Finding(Code.KEY_RETIRED, key.until());
            case WRONG -> new Finding(Code.KEY_COMPROMISED, key.until());
            case IN_DOUBT -> new Finding(Code.KEY_COMPROMISED_LATER, key.until());
        };
    }

    /** Is what it was awarded on the issuer's own? */
    Finding specification(Claims claims) {
        if (claims.specification().isEmpty()) {
            return Code.SPECIFICATION_NOT_STATED.found();
        }
        Optional<ProviderId> issuer = registry.providerOf(claims.issuer());
        Code code =
                claims.specification()
                        .flatMap(registry::specification)
                        .flatMap(known -> issuer.map(known::isSignedBy))
                        .map(own -> own ? Code.SPECIFICATION_OWN : Code.SPECIFICATION_OF_ANOTHER)
                        .orElse(Code.SPECIFICATION_NOT_KNOWN);
        return code.found();
    }
}
