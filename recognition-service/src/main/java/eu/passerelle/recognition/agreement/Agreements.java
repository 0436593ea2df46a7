package eu.passerelle.recognition.agreement;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All agreements. */
public interface Agreements {
    /** The agreement, if there is one. */
    Uni<Optional<Agreement>> find(AgreementId id);

    /** The agreements with these ids, in the order of their ids. */
    Uni<List<Agreement>> all(Collection<AgreementId> ids);

    /** Up to so many agreements the viewer may know of, in the order of their ids. */
    Uni<List<Agreement>> visibleTo(Viewer viewer, Optional<AgreementId> after, int atMost);

    /** The agreement that has the reference and is not over. */
    Uni<Optional<Agreement>> withReference(String reference);

    /** The active agreements whose last day has passed at the moment. */
    Uni<List<Agreement.Active>> overAt(Instant moment);

    /** Keeps the agreement as it is now. */
    Uni<Void> put(Agreement agreement);
}
