package eu.passerelle.catalog.specification.rest;

import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationRefusal;
import eu.passerelle.kit.problem.Refused;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.RestResponse;

/** The entity tag of a draft (RFC 9110, 8.8.3): its revision, such as {@code "r3"}. */
final class RevisionTag {
    /** What a tag looks like; {@code *} is any. */
    static final String PATTERN = "\"r[0-9]{1,9}\"|\\*";

    private RevisionTag() {}

    /** The revision that a tag names; empty for any, and where there is none. */
    static OptionalInt revision(String tag) {
        return tag == null || tag.equals("*")
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(tag.substring(2, tag.length() - 1)));
    }

    /** A draft with its tag; what is public never changes and needs none. */
    static RestResponse<SpecificationView> tagged(
            Specification specification, SpecificationView view) {
        var answer = RestResponse.ResponseBuilder.ok(view);
        return switch (specification) {
            case Specification.Draft draft ->
                    answer.header(HttpHeaders.ETAG, "\"r%d\"".formatted(draft.revision())).build();
            case Specification.Published ignored -> answer.build();
            case Specification.Superseded ignored -> answer.build();
            case Specification.Withdrawn ignored -> answer.build();
        };
    }

    /** Whether somebody else changed the draft meanwhile. */
    static boolean isOutdated(Throwable failure) {
        return failure instanceof Refused refused
                && refused.refusal() instanceof SpecificationRefusal.DraftChangedMeanwhile;
    }

    /** RFC 9110, 13.1.1: the condition of If-Match is false. */
    static Throwable preconditionFailed(Throwable outdated) {
        return new ClientErrorException(
                outdated.getMessage(), Response.Status.PRECONDITION_FAILED, outdated);
    }
}
