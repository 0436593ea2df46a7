package eu.passerelle.verification.verdict;

import eu.passerelle.contracts.verification.v1.CredentialVerified;
import eu.passerelle.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells how many answers were given. */
@ApplicationScoped
public class TellCounts {
    private static final int AT_ONCE = 1_000;

    private final Tally tally;
    private final Outbox outbox;

    TellCounts(Tally tally, Outbox outbox) {
        this.tally = tally;
        this.outbox = outbox;
    }

    /** Tells what waits; what could not be told waits on. */
    @WithTransaction
    public Uni<Void> tell() {
        List<CredentialVerified> counted = tally.take(AT_ONCE);
        return Multi.createFrom()
                .iterable(counted)
                .onItem()
                .transformToUniAndConcatenate(outbox::add)
                .collect()
                .asList()
                .onFailure()
                .invoke(() -> counted.forEach(tally::add))
                .replaceWithVoid();
    }
}
