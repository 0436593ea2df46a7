package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.learner.MailAddress;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** Where it is kept who is enrolled in a run, by mail address. */
public interface Enrolments {

    /** Who is enrolled; nobody where the run has no list. */
    Uni<Set<MailAddress>> in(UUID offering);

    /** Replaces the run's list. */
    Uni<Void> put(UUID offering, Set<MailAddress> enrolled);
}
