package eu.passerelle.catalog.exchange.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.catalog.exchange.HarvestCourses;
import eu.passerelle.catalog.offering.OfferingId;
import eu.passerelle.catalog.specification.SpecificationId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is public, as the Open Education API, version 6, reads it. */
@Path("/api/catalog/oeapi/v6")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Open Education API",
        description = "What is public, for neighbours' systems (OEAPI 6.0)")
@PermitAll
class OeapiResource {
    private static final String ORGANISATION = "organisation";

    private final HarvestCourses harvest;

    OeapiResource(HarvestCourses harvest) {
        this.harvest = harvest;
    }

    @GET
    @Path("courses")
    @Operation(
            operationId = "oeapiCourses",
            summary = "Lists public courses, the newest first",
            description =
                    "Filters: q, teachingLanguage, level, modeOfDelivery, and"
                            + " filter_query[ects|eqf|level|teachingLanguages|fieldsOfStudy|modesOfDelivery]"
                            + "[gte|lte|eq|in|like]. A filter that is not known is refused (422).")
    public Uni<OeapiPageView> courses(@Valid @BeanParam OeapiQuery query, @Context UriInfo uri) {
        var wish = OeapiFilter.wish(uri.getQueryParameters());
        return harvest.courses(wish, query.from(), query.size() + 1)
                .map(found -> found.stream().map(one -> OeapiCourse.of(one, false)).toList())
                .map(read -> OeapiPageView.of(query, read));
    }

    @GET
    @Path("courses/{courseId}")
    @Operation(
            operationId = "oeapiCourse",
            summary = "Shows a public course",
            description = "With expand=organisation, its organisation is written out.")
    public Uni<ObjectNode> course(
            UUID courseId,
            @QueryParam("expand") @Size(max = 200) String expand,
            @Valid @BeanParam OeapiQuery query) {
        return harvest.course(new SpecificationId(courseId))
                .map(found -> OeapiCourse.of(found, expands(expand)))
                .map(course -> OeapiCourse.only(course, query.members()));
    }

    @GET
    @Path("courses/{courseId}/course-offerings")
    @Operation(
            operationId = "oeapiCourseOfferings",
            summary = "Lists the runs of a public course, the earliest start first")
    public Uni<OeapiPageView> offerings(UUID courseId, @Valid @BeanParam OeapiQuery query) {
        return harvest.runs(new SpecificationId(courseId), query.from(), query.size() + 1)
                .map(OeapiResource::written)
                .map(read -> OeapiPageView.of(query, read));
    }

    @GET
    @Path("course-offerings/{courseOfferingId}")
    @Operation(operationId = "oeapiCourseOffering", summary = "Shows a run of a public course")
    public Uni<ObjectNode> offering(UUID courseOfferingId, @Valid @BeanParam OeapiQuery query) {
        return harvest.run(new OfferingId(courseOfferingId))
                .map(run -> OeapiCourse.of(run.offering(), run.course()))
                .map(offering -> OeapiCourse.only(offering, query.members()));
    }

    private static List<ObjectNode> written(List<HarvestCourses.Run> runs) {
        return runs.stream().map(run -> OeapiCourse.of(run.offering(), run.course())).toList();
    }

    private static boolean expands(String expand) {
        return expand != null && Arrays.asList(expand.split(",")).contains(ORGANISATION);
    }
}
