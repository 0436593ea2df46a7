package eu.passerelle.verification.desk.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses what announces itself as larger than one credential may be, except for a batch. */
@ApplicationScoped
class SmallBodies {
    private static final long MOST_BYTES = 1 << 20;
    private static final int TOO_LARGE = 413;
    private static final int FIRST = 1_000;
    private static final String BATCH = "/api/verifications/batch";

    void register(@Observes Filters filters) {
        filters.register(SmallBodies::look, FIRST);
    }

    private static void look(RoutingContext request) {
        boolean small = BATCH.equals(request.normalizedPath()) || announced(request) <= MOST_BYTES;
        if (small) {
            request.next();
        } else {
            request.fail(TOO_LARGE);
        }
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
