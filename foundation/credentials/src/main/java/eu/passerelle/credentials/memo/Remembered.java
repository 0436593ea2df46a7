package eu.passerelle.credentials.memo;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a pure function answered for the arguments asked last. Bounded, because arguments come from
 * outside: two generations, of which the older is forgotten as soon as the younger is full. May be
 * used by many threads.
 *
 * @param <K> arguments, with equality by value
 * @param <V> answers, immutable
 */
public final class Remembered<K, V> {

    private final int generation;
    private volatile ConcurrentHashMap<K, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<K, V> old = new ConcurrentHashMap<>();

    /**
     * @param generation how many answers a generation holds; at most two of them are kept
     */
    public Remembered(int generation) {
        this.generation = generation;
    }

    /** The answer, remembered or else asked for; what the function throws is not remembered. */
    public V of(K argument, Function<? super K, ? extends V> function) {
        V known = young.get(argument);
        if (known != null) {
            return known;
        }
        known = old.get(argument);
        if (known == null) {
            known = function.apply(argument);
        }
        keep(argument, known);
        return known;
    }

    /** How many answers are kept. */
    public int size() {
        return young.size() + old.size();
    }

    // many threads may add at once, each at most one answer beyond the bound
    private void keep(K argument, V answer) {
        if (young.mappingCount() >= generation) {
            forget();
        }
        young.put(argument, answer);
    }

    private synchronized void forget() {
        if (young.mappingCount() >= generation) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
