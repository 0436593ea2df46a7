package eu.passerelle.catalog.offering;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.SpecificationId;
import java.time.Instant;

/**
 * A run of one version of a specification.
 *
 * @param id its id
 * @param specification which specification
 * @param version which version of it
 * @param provider who runs it
 * @param run when and how
 * @param openedAt since when it is announced
 */
public record Offering(
        OfferingId id,
        SpecificationId specification,
        int version,
        ProviderId provider,
        Run run,
        Instant openedAt) {

    static Offering of(Edition edition, OfferingId id, Run run, Instant at) {
        return new Offering(id, edition.id(), edition.version(), edition.provider(), run, at);
    }
}
