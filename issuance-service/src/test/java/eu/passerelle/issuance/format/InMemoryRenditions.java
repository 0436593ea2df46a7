package eu.passerelle.issuance.format;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signed credentials in memory. */
public final class InMemoryRenditions implements Renditions {

    private final Map<List<Object>, Rendition> all = new HashMap<>();

    @Override
    public Uni<Optional<Rendition>> get(UUID credential, Format format) {
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(all.get(List.of(credential, format))));
    }

    @Override
    public Uni<Void> add(Rendition rendition) {
        return Uni.createFrom()
                .voidItem()
                .invoke(
                        () ->
                                all.put(
                                        List.of(rendition.credential(), rendition.format()),
                                        rendition));
    }
}
