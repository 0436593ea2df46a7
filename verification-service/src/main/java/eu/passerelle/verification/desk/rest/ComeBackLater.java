package eu.passerelle.verification.desk.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells whoever is refused for a while when to come again (RFC 9110, 10.2.3). */
public class ComeBackLater {
    private static final int TOO_MANY = 429;
    private static final int SECONDS = 5;

    /** Adds the header. */
    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        if (response.getStatus() == TOO_MANY) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }
}
