package eu.passerelle.issuance.record.rest;

import eu.passerelle.issuance.award.CredentialId;
import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.format.Rendition;
import eu.passerelle.issuance.learner.AccountId;
import eu.passerelle.issuance.record.Person;
import eu.passerelle.issuance.record.ReadRecord;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record of the learner who asks. */
@Path("/api/issuance/record")
@RolesAllowed(Role.LEARNER)
@Tag(name = "Record", description = "The learner's own credentials.")
@APIResponse(responseCode = "401", description = "No valid token.")
@APIResponse(responseCode = "403", description = "Not a learner, or no verified mail address.")
class RecordResource {

    private final ReadRecord read;
    private final CurrentCaller caller;

    RecordResource(ReadRecord read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open your record",
            description =
                    "The first time, the record kept for your verified mail address becomes your account's.")
    @APIResponse(responseCode = "200", description = "All your credentials.")
    @APIResponse(
            responseCode = "409",
            description = "The record of your mail address belongs to another account.")
    public Uni<RecordView> open() {
        return read.open(person()).map(RecordView::of);
    }

    @GET
    @Path("/credentials/{id}")
    @Produces(Format.VC)
    @Operation(
            summary = "Take a credential of yours along",
            description =
                    "As Open Badges 3.0 with an eddsa-rdfc-2022 proof (application/vc), or the same as vc+jwt, ES256 (application/vc+jwt).")
    @APIResponse(responseCode = "200", description = "The credential as it was signed.")
    @APIResponse(responseCode = "404", description = "Your record has no such credential.")
    @APIResponse(responseCode = "406", description = "There is no such format.")
    public Uni<Rendition> badge(@PathParam("id") UUID id) {
        return credential(id, Format.OPEN_BADGE);
    }

    @GET
    @Path("/credentials/{id}")
    @Produces(Format.VC_JWT)
    @APIResponse(responseCode = "200", description = "The credential as it was signed.")
    public Uni<Rendition> token(@PathParam("id") UUID id) {
        return credential(id, Format.TOKEN);
    }

    private Uni<Rendition> credential(UUID id, Format format) {
        return read.credential(person(), new CredentialId(id), format);
    }

    private Person person() {
        var known = caller.get();
        return new Person(new AccountId(caller.accountId()), known.name(), known.email());
    }
}
