package eu.passerelle.verification.employer;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keys of organisations, for tests. */
final class InMemoryApiKeys implements ApiKeys {
    private final Map<UUID, ApiKey> keys = new LinkedHashMap<>();

    @Override
    public Uni<Optional<ApiKey>> get(UUID id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(keys.get(id)));
    }

    @Override
    public Uni<List<ApiKey>> of(String organisation) {
        return Uni.createFrom()
                .item(
                        () ->
                                keys.values().stream()
                                        .filter(key -> key.organisation().equals(organisation))
                                        .sorted(
                                                Comparator.comparing(ApiKey::createdAt)
                                                        .thenComparing(ApiKey::id)
                                                        .reversed())
                                        .toList());
    }

    @Override
    public Uni<Void> put(ApiKey key) {
        return Uni.createFrom().item(() -> keys.put(key.id(), key)).replaceWithVoid();
    }
}
