package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** All specifications, in all their versions. */
public interface Specifications {

    /** All versions of one; without any if it is not known. */
    Uni<History> history(SpecificationId id);

    /** Like {@link #history}, and nobody else changes it until the transaction ends. */
    Uni<History> historyToChange(SpecificationId id);

    /** The open drafts among these, and nobody else changes them until the transaction ends. */
    Uni<List<Specification.Draft>> draftsToChange(Collection<SpecificationId> ids);

    /** Keeps a new or a changed version. */
    Uni<Void> put(Specification specification);

    /** Keeps many drafts at once. */
    Uni<Void> putAll(List<Specification.Draft> drafts);

    /** A page of a provider's drafts, newest first. */
    Uni<Page<Specification.Draft>> drafts(ProviderId provider, PageQuery query);

    /** A page of what a provider offers now, newest id first. */
    Uni<Page<Specification.Published>> published(ProviderId provider, PageQuery query);

    /** Those of these that are offered now, in no order. */
    Uni<List<Specification.Published>> offered(Collection<SpecificationId> ids);

    /** Whether a provider offers something whose assessment, with its criteria, is public. */
    Uni<Boolean> showsAssessment(ProviderId provider);
}
