package eu.passerelle.issuance.key;

import eu.passerelle.issuance.offering.ProviderId;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Issuers' keys in memory; holding and seizing holds nobody off. */
public final class InMemoryIssuerKeys implements IssuerKeys {

    private final Map<String, IssuerKey> all = new LinkedHashMap<>();

    @Override
    public Uni<List<IssuerKey>> of(ProviderId provider) {
        return Uni.createFrom()
                .item(
                        () ->
                                all.values().stream()
                                        .filter(key -> key.key().provider().equals(provider))
                                        .toList());
    }

    @Override
    public Uni<List<IssuerKey.Active>> hold(ProviderId provider) {
        return of(provider)
                .map(
                        keys ->
                                keys.stream()
                                        .filter(IssuerKey.Active.class::isInstance)
                                        .map(IssuerKey.Active.class::cast)
                                        .toList());
    }

    @Override
    public Uni<List<IssuerKey.Active>> seize(ProviderId provider) {
        return hold(provider);
    }

    @Override
    public Uni<Void> put(IssuerKey key) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> all.put(key.key().verificationMethod(), key));
    }
}
