package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All confirmations: at most one for each version of a specification and each body. */
public interface Confirmations {

    /** Keeps a new or a changed one. */
    Uni<Void> put(Confirmation confirmation);

    /** That one. */
    Uni<Optional<Confirmation>> find(ConfirmationId id);

    /** Like {@link #find}, and nobody else changes it until the transaction ends. */
    Uni<Optional<Confirmation>> findToChange(ConfirmationId id);

    /** All about these specifications, the oldest first. */
    Uni<List<Confirmation>> about(Collection<SpecificationId> specifications);

    /** A page of what that body was asked, newest first. */
    Uni<Page<Confirmation>> askedOf(ProviderId body, PageQuery query);

    /** Whether anybody ever answered for an award of that provider's courses. */
    Uni<Boolean> anyAcceptedFor(ProviderId asking);
}
