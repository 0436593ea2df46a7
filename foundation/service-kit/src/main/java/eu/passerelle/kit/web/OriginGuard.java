package eu.passerelle.kit.web;

import eu.passerelle.kit.problem.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets forms be sent from our own pages only. The APIs stand outside: they know bearer tokens and
 * no cookie, and a browser adds no token by itself.
 */
@Provider
@PreMatching
public class OriginGuard implements ContainerRequestFilter {

    private final String origin;

    @Inject
    OriginGuard(@ConfigProperty(name = "passerelle.origin") String origin) {
        this.origin = origin;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (isApi(request)
                || sameOrigin(request)
                        .admits(
                                request.getMethod(),
                                header(request, "Sec-Fetch-Site"),
                                header(request, "Origin"))) {
            return;
        }
        throw new Refused(new WebRefusal.ForgedRequest());
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath().startsWith("/api/");
    }

    private SameOrigin sameOrigin(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        return SameOrigin.of(origin, uri.getScheme() + "://" + uri.getRawAuthority());
    }

    private static Optional<String> header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name));
    }
}
