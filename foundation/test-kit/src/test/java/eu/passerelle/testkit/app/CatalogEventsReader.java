package eu.passerelle.testkit.app;

import eu.passerelle.contracts.catalog.v1.CatalogEvent;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.kit.inbox.Heard;
import eu.passerelle.kit.inbox.Inbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A reader that fails when told to. */
@ApplicationScoped
public class CatalogEventsReader {

    static final String READER = "app.notes";

    /** Facts about these subjects can't be acted on. */
    static final List<String> POISON = new CopyOnWriteArrayList<>();

    /** So often the world is not there. */
    static final List<String> WEATHER = new CopyOnWriteArrayList<>();

    static final List<String> ACTED = new CopyOnWriteArrayList<>();

    private final Inbox inbox;

    CatalogEventsReader(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("catalog-notes")
    Uni<Void> hear(Heard<CatalogEvent> heard) {
        return inbox.once(heard, READER, () -> act(heard.fact()));
    }

    private Uni<Void> act(CatalogEvent fact) {
        var text = fact instanceof ProviderSuspended s ? s.name() : "";
        ACTED.add(fact.subject() + " " + text);
        return Panache.getSession()
                .chain(s -> s.merge(new NoteRow(fact.subject(), text)))
                .call(() -> Panache.flush())
                .invoke(note -> stumble(fact.subject()))
                .replaceWithVoid();
    }

    private static void stumble(String subject) {
        if (WEATHER.remove(subject)) {
            throw new java.io.UncheckedIOException(new IOException("away"));
        }
        if (POISON.contains(subject)) {
            throw new IllegalStateException("Can't be acted on: a name");
        }
    }
}
