package eu.passerelle.catalog.exchange;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Traces in memory. */
public final class InMemoryTraces implements Traces {
    private final Map<Origin, Map<String, Trace>> all = new HashMap<>();

    @Override
    public Uni<List<Trace>> toChange(Origin origin, Collection<String> keys) {
        return Uni.createFrom()
                .item(
                        () ->
                                of(origin).values().stream()
                                        .filter(trace -> keys.contains(trace.key()))
                                        .toList());
    }

    @Override
    public Uni<Void> putAll(Origin origin, List<Trace> traces) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> traces.forEach(trace -> of(origin).put(trace.key(), trace)));
    }

    private Map<String, Trace> of(Origin origin) {
        return all.computeIfAbsent(origin, fresh -> new LinkedHashMap<>());
    }
}
