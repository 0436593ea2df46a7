package eu.passerelle.issuance.award.web;

import eu.passerelle.issuance.award.AwardId;
import eu.passerelle.issuance.award.SuspendAward;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The two buttons for the time being, on an award's page. */
@Path("/issuance")
@RolesAllowed(Role.ISSUER)
class SuspensionPages {

    private static final int LONGEST_NOTE = 1000;

    private final SuspendAward suspend;
    private final CurrentCaller caller;

    SuspensionPages(SuspendAward suspend, CurrentCaller caller) {
        this.suspend = suspend;
        this.caller = caller;
    }

    @POST
    @Path("/awards/{id}/suspension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<Void>> suspend(
            @PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return suspend.suspend(issuer(), new AwardId(id), note(fields)).map(done -> back(id));
    }

    @POST
    @Path("/awards/{id}/reinstatement")
    public Uni<RestResponse<Void>> reinstate(@PathParam("id") UUID id) {
        return suspend.reinstate(issuer(), new AwardId(id)).map(done -> back(id));
    }

    // The field takes no more; what a browser let through is cut.
    private static String note(MultivaluedMap<String, String> fields) {
        var note = Optional.ofNullable(fields.getFirst("pause")).orElse("").strip();
        return note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    private static RestResponse<Void> back(UUID id) {
        return RestResponse.seeOther(URI.create("/issuance/awards/" + id));
    }

    private ProviderId issuer() {
        return new ProviderId(caller.organisation());
    }
}
