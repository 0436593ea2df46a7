package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.KeyType;
import io.smallrye.mutiny.Uni;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The test issuer's keys in memory. */
public final class InMemoryTestKeys implements TestKeys {

    private final Map<KeyType, String> all = new EnumMap<>(KeyType.class);

    @Override
    public Uni<Optional<String>> get(KeyType type) {
        return Uni.createFrom().item(() -> Optional.ofNullable(all.get(type)));
    }

    @Override
    public Uni<Void> addOnce(KeyType type, String multibase) {
        return Uni.createFrom().voidItem().invoke(() -> all.putIfAbsent(type, multibase));
    }
}
