package eu.passerelle.testkit.facts;

import eu.passerelle.kit.inbox.Heard;
import eu.passerelle.kit.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** An inbox that remembers in memory and does not wait between tries. */
public final class InMemoryInbox implements Inbox {

    private static final int ATTEMPTS = 5;

    private final Set<String> remembered = ConcurrentHashMap.newKeySet();
    private final List<Heard<?>> dead = new CopyOnWriteArrayList<>();

    @Override
    public Uni<Void> once(Heard<?> heard, String reader, Supplier<Uni<Void>> deed) {
        return Uni.createFrom()
                .deferred(() -> attempt(heard, reader, deed))
                .onFailure()
                .retry()
                .atMost(ATTEMPTS - 1)
                .onFailure()
                .recoverWithUni(
                        failure -> Uni.createFrom().voidItem().invoke(() -> dead.add(heard)));
    }

    /** What a reader failed on too often. */
    public List<Heard<?>> dead() {
        return List.copyOf(dead);
    }

    private Uni<Void> attempt(Heard<?> heard, String reader, Supplier<Uni<Void>> deed) {
        var memory = reader + " " + heard.id();
        return remembered.contains(memory)
                ? Uni.createFrom().voidItem()
                : deed.get().invoke(() -> remembered.add(memory));
    }
}
