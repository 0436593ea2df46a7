package eu.passerelle.issuance.status;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Signatory;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where status lists are kept, and which of their places are taken. */
public interface StatusLists {

    /** The list as it was signed last. */
    Uni<Optional<SignedList>> get(StatusListId id);

    /** The same, and nobody else changes it until the caller's transaction ends. */
    Uni<Optional<SignedList>> getForChange(StatusListId id);

    /** The signatory's newest list of that purpose. */
    Uni<Optional<OpenList>> newest(Signatory signatory, StatusPurpose purpose);

    /**
     * Waits until nobody else is opening the signatory's first list of that purpose, and holds
     * others off until the caller's transaction ends.
     */
    Uni<Void> queue(Signatory signatory, StatusPurpose purpose);

    /** The lists whose last signature ends before this moment, the most urgent first. */
    Uni<List<StatusListId>> endingBefore(Instant moment);

    /** Adds the list or replaces what was signed before. */
    Uni<Void> put(SignedList signed);

    /** Takes the place, for good; false if it was taken before. */
    Uni<Boolean> take(StatusListId id, int index);
}
