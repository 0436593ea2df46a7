package eu.passerelle.verification.fetching;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was fetched and may be used again for a while; the longest unused goes first.
 *
 * @param <T> what is kept
 */
public final class Kept<T> {
    private final Map<String, Item<T>> items;

    /** Keeps so many at most. */
    public Kept(int most) {
        this.items =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Item<T>> eldest) {
                        return size() > most;
                    }
                };
    }

    /** What is kept from this place and still good. */
    public synchronized Optional<T> get(String place, Instant now) {
        return Optional.ofNullable(items.get(place))
                .filter(item -> now.isBefore(item.until))
                .map(Item::value);
    }

    /** Keeps it until that moment. */
    public synchronized void put(String place, T value, Instant until) {
        items.put(place, new Item<>(value, until));
    }

    private record Item<T>(T value, Instant until) {}
}
