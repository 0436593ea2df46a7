package eu.passerelle.kit.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Forgets all cookies of a request below {@code /api} before anybody looks for a session in them: a
 * browser sends cookies whoever made it ask.
 */
@ApplicationScoped
class NoCookies {

    private static final int BEFORE_AUTHENTICATION = 1_000;

    void register(@Observes Filters filters) {
        filters.register(NoCookies::forget, BEFORE_AUTHENTICATION);
    }

    private static void forget(RoutingContext request) {
        if (request.normalizedPath().startsWith("/api/")) {
            request.request().cookies().stream()
                    .map(Cookie::getName)
                    .distinct()
                    .toList()
                    .forEach(name -> request.response().removeCookies(name, false));
        }
        request.next();
    }
}
