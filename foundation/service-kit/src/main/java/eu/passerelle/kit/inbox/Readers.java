package eu.passerelle.kit.inbox;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import eu.passerelle.kit.topics.FactsJson;
import eu.passerelle.kit.topics.Topics;
import eu.passerelle.kit.topics.UnreadableFact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All readers of this service, and how a record reaches them. */
@ApplicationScoped
class Readers {

    private final List<EventsReader<?>> readers;
    private final Topics topics;
    private final Inbox inbox;

    Readers(@Any Instance<EventsReader<?>> readers, Topics topics, Inbox inbox) {
        this.readers =
                readers.stream()
                        .<EventsReader<?>>map(reader -> reader)
                        .sorted(Comparator.comparing(EventsReader::name))
                        .toList();
        this.topics = topics;
        this.inbox = inbox;
        demandDistinctNames();
    }

    private void demandDistinctNames() {
        if (readers.stream().map(EventsReader::name).distinct().count() < readers.size()) {
            throw new IllegalStateException("Two readers have one name");
        }
    }

    /** The sealed interfaces that anybody here hears. */
    Set<Class<? extends Fact>> heard() {
        return readers.stream()
                .<Class<? extends Fact>>map(EventsReader::hears)
                .collect(Collectors.toSet());
    }

    /** The topics that anybody here hears. */
    Set<String> topics() {
        return heard().stream().map(Context::telling).map(topics::of).collect(Collectors.toSet());
    }

    /** The readers of what travels on a topic. */
    List<EventsReader<?>> of(Context context) {
        return readers.stream().filter(reader -> reader.hears() == context.facts()).toList();
    }

    /** The fact in an envelope; empty if it is of a kind this service does not know (yet). */
    Optional<Heard<Fact>> open(Envelope envelope, Context context) {
        if (envelope.tombstone()) {
            return Optional.empty();
        }
        if (envelope.eventId().isEmpty() || envelope.type().isEmpty()) {
            throw new UnreadableFact("it has no CloudEvents id or type");
        }
        return context.kindOf(envelope.type())
                .map(kind -> FactsJson.read(envelope.payload(), kind))
                .map(fact -> new Heard<>(envelope.eventId(), fact));
    }

    /** Lets one reader act on a fact, once; runs in the caller's transaction. */
    @SuppressWarnings("unchecked") // a context's topic carries that context's facts only
    Uni<Void> act(EventsReader<?> reader, Heard<Fact> heard) {
        var ear = (EventsReader<Fact>) reader;
        return inbox.once(heard, reader.name(), () -> ear.hear(heard));
    }
}
