package eu.passerelle.catalog.specification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Evidence;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.Publication;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.Transparency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a specification.
 *
 * @param id the same through all versions
 * @param version from 1
 * @param state where it stands
 * @param provider whose it is
 * @param content what it says
 * @param life what happened to it
 * @param transparency what is stated and what is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpecificationView(
        UUID id,
        int version,
        State state,
        @Schema(examples = "rheinfurt") String provider,
        @JsonUnwrapped ContentView content,
        @JsonUnwrapped LifeView life,
        TransparencyView transparency) {

    /** Where it stands. */
    public enum State {
        DRAFT,
        PUBLISHED,
        SUPERSEDED,
        WITHDRAWN
    }

    /**
     * What happened to it.
     *
     * @param revision counts the changes of a draft
     * @param microCredential whether it earned the label, by rule; missing in a draft
     * @param draftedAt when work on it began
     * @param publishedAt when it became public
     * @param timeToPublish how long that took, ISO 8601
     * @param supersededAt since when a newer version takes its place
     * @param withdrawnAt since when it is not offered
     * @param withdrawnBecause why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LifeView(
            Integer revision,
            Boolean microCredential,
            Instant draftedAt,
            Instant publishedAt,
            @Schema(examples = "PT12M4S") String timeToPublish,
            Instant supersededAt,
            Instant withdrawnAt,
            String withdrawnBecause) {

        private static LifeView of(Specification.Draft draft) {
            return new LifeView(
                    draft.revision(), null, draft.draftedAt(), null, null, null, null, null);
        }

        private static LifeView of(
                Publication publication, Instant supersededAt, Instant withdrawnAt, String reason) {
            return new LifeView(
                    null,
                    publication.microCredential(),
                    publication.draftedAt(),
                    publication.publishedAt(),
                    publication.leadTime().toString(),
                    supersededAt,
                    withdrawnAt,
                    reason);
        }
    }

    /**
     * What is stated and what is not, of what the European approach asks for. No grade of quality.
     *
     * @param stated how many elements are stated
     * @param outOf of how many
     * @param unknown what is not stated
     * @param verified how many elements somebody else verified
     * @param elements how well each element is backed
     */
    public record TransparencyView(
            int stated,
            int outOf,
            List<Element> unknown,
            int verified,
            Map<Element, Evidence> elements) {
        static TransparencyView of(Transparency transparency) {
            return new TransparencyView(
                    transparency.stated().size(),
                    transparency.outOf(),
                    transparency.unknown(),
                    transparency.verified(),
                    transparency.byElement());
        }
    }

    static SpecificationView of(Specification specification) {
        return of(specification, null);
    }

    static SpecificationView of(Exhibit exhibit) {
        return of(exhibit.specification(), TransparencyView.of(exhibit.transparency()));
    }

    private static SpecificationView of(
            Specification specification, TransparencyView transparency) {
        var edition = specification.edition();
        return new SpecificationView(
                edition.id().value(),
                edition.version(),
                state(specification),
                edition.provider().value(),
                ContentView.of(edition.content()),
                life(specification),
                transparency);
    }

    private static State state(Specification specification) {
        return switch (specification) {
            case Specification.Draft ignored -> State.DRAFT;
            case Specification.Published ignored -> State.PUBLISHED;
            case Specification.Superseded ignored -> State.SUPERSEDED;
            case Specification.Withdrawn ignored -> State.WITHDRAWN;
        };
    }

    private static LifeView life(Specification specification) {
        return switch (specification) {
            case Specification.Draft draft -> LifeView.of(draft);
            case Specification.Published published ->
                    LifeView.of(published.publication(), null, null, null);
            case Specification.Superseded superseded ->
                    LifeView.of(superseded.publication(), superseded.supersededAt(), null, null);
            case Specification.Withdrawn withdrawn ->
                    LifeView.of(
                            withdrawn.publication(),
                            null,
                            withdrawn.withdrawnAt(),
                            withdrawn.reason());
        };
    }
}
