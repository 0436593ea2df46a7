package eu.passerelle.kit.identity;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Decides how callers show who they are: with a bearer token below {@code /api}, where no cookie
 * counts, and with a session everywhere else.
 */
@ApplicationScoped
class Tenants implements TenantResolver {

    private static final String BEARER = null;
    private static final String PAGES = "pages";

    @Override
    public String resolve(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/") ? BEARER : PAGES;
    }
}
