package eu.passerelle.issuance.record.web;

import eu.passerelle.issuance.award.CredentialId;
import eu.passerelle.issuance.format.Format;
import eu.passerelle.issuance.format.Rendition;
import eu.passerelle.issuance.learner.AccountId;
import eu.passerelle.issuance.record.LearnersRecord;
import eu.passerelle.issuance.record.Person;
import eu.passerelle.issuance.record.ReadRecord;
import eu.passerelle.kit.identity.CurrentCaller;
import eu.passerelle.kit.identity.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The record of the learner who reads. */
@Path("/record")
@RolesAllowed(Role.LEARNER)
class RecordPages {

    private final ReadRecord read;
    private final CurrentCaller caller;

    RecordPages(ReadRecord read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance record(List<RecordCard> cards, String mail);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> open() {
        return read.open(person()).map(RecordPages::page);
    }

    @GET
    @Path("/credentials/{id}/badge")
    @Produces(Format.VC)
    public Uni<Rendition> badge(@PathParam("id") UUID id) {
        return credential(id, Format.OPEN_BADGE);
    }

    @GET
    @Path("/credentials/{id}/token")
    @Produces(Format.VC_JWT)
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

    private static TemplateInstance page(LearnersRecord record) {
        return Templates.record(
                record.entries().stream().map(RecordCard::of).toList(),
                record.learner().mail().value());
    }
}
