package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.learner.MailAddress;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Enrolments in memory. */
public final class InMemoryEnrolments implements Enrolments {

    private final Map<UUID, Set<MailAddress>> all = new HashMap<>();

    @Override
    public Uni<Set<MailAddress>> in(UUID offering) {
        return Uni.createFrom().item(() -> all.getOrDefault(offering, Set.of()));
    }

    @Override
    public Uni<Void> put(UUID offering, Set<MailAddress> enrolled) {
        return Uni.createFrom().voidItem().invoke(() -> all.put(offering, Set.copyOf(enrolled)));
    }
}
