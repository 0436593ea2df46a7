package eu.passerelle.issuance.api;

import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.StatusListId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where it is kept which places in status lists were given to credentials issued here. */
public interface IssuedEntries {

    /** Adds an entry. */
    Uni<Void> add(IssuedEntry entry);

    /** The entries of all credentials that one of these signatories issued under this name. */
    Uni<List<IssuedEntry>> called(Set<Signatory> signatories, String credentialId);

    /** The entry at this place, if one of these signatories issued its credential. */
    Uni<Optional<IssuedEntry>> at(Set<Signatory> signatories, StatusListId list, int index);
}
