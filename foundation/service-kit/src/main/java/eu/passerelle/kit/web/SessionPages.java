package eu.passerelle.kit.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Logging in, and how pages look. Logging out is the identity provider's own door. */
@Path("/session")
public class SessionPages {

    private final Reader reader;
    private final Cookies cookies;

    SessionPages(Reader reader, Cookies cookies) {
        this.reader = reader;
        this.cookies = cookies;
    }

    /** Who gets this far has logged in, and goes back to where they came from. */
    @GET
    @Path("login")
    @Authenticated
    @Operation(hidden = true)
    public Response login(@RestQuery String to) {
        return Response.seeOther(URI.create(SafePath.of(to))).build();
    }

    /** Remembers light, dark or as the system says. */
    @POST
    @Path("appearance")
    @PermitAll
    @Operation(hidden = true)
    public Response appearance(@RestForm String appearance, @RestForm String to) {
        var known =
                reader.getAppearances().contains(appearance) ? appearance : reader.getAppearance();
        return Response.seeOther(URI.create(SafePath.of(to)))
                .cookie(cookies.lasting(Reader.APPEARANCE_COOKIE, known))
                .build();
    }
}
