package eu.passerelle.catalog.provider;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All accreditations. */
public interface Accreditations {

    /** Keeps a new or a changed one. */
    Uni<Void> put(Accreditation accreditation);

    /** That one, and nobody else changes it until the transaction ends. */
    Uni<Optional<Accreditation>> findToChange(AccreditationId id);

    /** All that were ever recorded for these providers, newest first. */
    Uni<List<Accreditation>> of(Collection<ProviderId> holders);
}
