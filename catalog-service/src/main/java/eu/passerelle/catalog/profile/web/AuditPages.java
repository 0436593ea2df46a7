package eu.passerelle.catalog.profile.web;

import eu.passerelle.catalog.profile.AuditCredit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether equal credit is treated equally, for everybody to see. */
@Path("/catalog/audits/equal-treatment")
@PermitAll
public class AuditPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance audit(AuditView view);
    }

    private final AuditCredit audit;

    AuditPages(AuditCredit audit) {
        this.audit = audit;
    }

    /** By kind of provider, and every difference. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> audit() {
        return audit.equalTreatment().map(AuditView::of).map(Templates::audit);
    }
}
