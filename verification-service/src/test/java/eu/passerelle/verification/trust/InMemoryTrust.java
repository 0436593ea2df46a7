package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What we know of issuers, in memory. */
public class InMemoryTrust implements Providers, IssuerKeys, Specifications, Registry, HeardUntil {
    private final Map<ProviderId, Provider> providers = new HashMap<>();
    private final Map<KeyId, IssuerKey> keys = new HashMap<>();
    private final Map<SpecificationKey, Specification> specifications = new HashMap<>();
    private Optional<Instant> heardUntil = Optional.empty();

    /** Everything told before this moment has been heard. */
    public InMemoryTrust heardUntil(Instant moment) {
        heardUntil = Optional.ofNullable(moment);
        return this;
    }

    public InMemoryTrust with(Provider provider) {
        providers.put(provider.id(), provider);
        return this;
    }

    public InMemoryTrust with(IssuerKey key) {
        keys.put(key.key().id(), key);
        return this;
    }

    public InMemoryTrust with(Specification specification) {
        specifications.put(specification.key(), specification);
        return this;
    }

    @Override
    public Uni<Void> put(Provider provider) {
        return Uni.createFrom().item(with(provider)).replaceWithVoid();
    }

    @Override
    public Uni<Void> put(Instant moment) {
        boolean later = heardUntil.filter(known -> known.isAfter(moment)).isEmpty();
        heardUntil = later ? Optional.of(moment) : heardUntil;
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> put(IssuerKey key) {
        return Uni.createFrom().item(with(key)).replaceWithVoid();
    }

    @Override
    public Uni<Void> put(Specification specification) {
        return Uni.createFrom().item(with(specification)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<IssuerKey>> get(KeyId id) {
        return Uni.createFrom().item(key(id));
    }

    @Override
    public Uni<Optional<Specification>> get(SpecificationKey key) {
        return Uni.createFrom().item(specification(key));
    }

    @Override
    public Uni<Void> catchUp() {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Optional<Instant> heardUntil() {
        return heardUntil;
    }

    @Override
    public Optional<Provider> provider(ProviderId id) {
        return Optional.ofNullable(providers.get(id));
    }

    @Override
    public Optional<IssuerKey> key(KeyId id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public Optional<ProviderId> providerOf(String issuer) {
        return keys.values().stream()
                .map(IssuerKey::key)
                .filter(key -> key.issuer().equals(issuer))
                .map(PublicKey::provider)
                .findFirst();
    }

    @Override
    public Optional<Specification> specification(SpecificationKey key) {
        return Optional.ofNullable(specifications.get(key));
    }
}
