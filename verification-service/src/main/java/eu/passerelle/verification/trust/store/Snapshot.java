package eu.passerelle.verification.trust.store;

import eu.passerelle.verification.trust.IssuerKey;
import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.Provider;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.Specification;
import eu.passerelle.verification.trust.SpecificationKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The registry as it was at one revision.
 *
 * @param revision the last change in it
 * @param heardUntil up to when everything told is in it
 * @param providers by alias
 * @param keys by DID URL
 * @param issuers whose DID is whose, as the keys tell
 * @param specifications by id and version
 */
record Snapshot(
        long revision,
        Optional<Instant> heardUntil,
        Map<ProviderId, Provider> providers,
        Map<KeyId, IssuerKey> keys,
        Map<String, ProviderId> issuers,
        Map<SpecificationKey, Specification> specifications) {
    static final Snapshot EMPTY =
            new Snapshot(0, Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of());

    Snapshot heardUntil(Optional<Instant> moment) {
        return new Snapshot(revision, moment, providers, keys, issuers, specifications);
    }

    Snapshot at(long newer) {
        return new Snapshot(newer, heardUntil, providers, keys, issuers, specifications);
    }

    Draft draft() {
        return new Draft(this);
    }

    /** A snapshot in the making. */
    static final class Draft {
        private final Snapshot from;
        private final Map<ProviderId, Provider> providers;
        private final Map<KeyId, IssuerKey> keys;
        private final Map<String, ProviderId> issuers;
        private final Map<SpecificationKey, Specification> specifications;

        private Draft(Snapshot from) {
            this.from = from;
            this.providers = new HashMap<>(from.providers);
            this.keys = new HashMap<>(from.keys);
            this.issuers = new HashMap<>(from.issuers);
            this.specifications = new HashMap<>(from.specifications);
        }

        Draft with(Provider provider) {
            providers.put(provider.id(), provider);
            return this;
        }

        Draft with(IssuerKey key) {
            keys.put(key.key().id(), key);
            issuers.put(key.key().issuer(), key.key().provider());
            return this;
        }

        Draft with(Specification specification) {
            specifications.put(specification.key(), specification);
            return this;
        }

        Snapshot done() {
            return new Snapshot(
                    from.revision, from.heardUntil, providers, keys, issuers, specifications);
        }
    }
}
