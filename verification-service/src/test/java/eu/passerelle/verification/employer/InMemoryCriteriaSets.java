package eu.passerelle.verification.employer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Saved criteria, for tests. */
final class InMemoryCriteriaSets implements CriteriaSets {
    private final Map<String, Map<String, Criteria>> byOrganisation = new TreeMap<>();

    private Map<String, Criteria> owned(String organisation) {
        return byOrganisation.computeIfAbsent(organisation, any -> new TreeMap<>());
    }

    @Override
    public Uni<Optional<Criteria>> get(String organisation, String name) {
        return Uni.createFrom().item(() -> Optional.ofNullable(owned(organisation).get(name)));
    }

    @Override
    public Uni<List<Criteria>> of(String organisation) {
        return Uni.createFrom().item(() -> List.copyOf(owned(organisation).values()));
    }

    @Override
    public Uni<Void> put(String organisation, Criteria criteria) {
        return Uni.createFrom()
                .item(() -> owned(organisation).put(criteria.name(), criteria))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> remove(String organisation, String name) {
        return Uni.createFrom().item(() -> owned(organisation).remove(name) != null);
    }
}
