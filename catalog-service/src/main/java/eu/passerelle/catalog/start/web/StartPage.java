package eu.passerelle.catalog.start.web;

import eu.passerelle.catalog.start.Offer;
import eu.passerelle.catalog.start.Offers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The first page anybody sees. */
@Path("/")
@PermitAll
public class StartPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance start(Offer offer);
    }

    private final Offers offers;

    StartPage(Offers offers) {
        this.offers = offers;
    }

    /** What Passerelle is, and three doors. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> start() {
        return offers.now().map(Templates::start);
    }
}
