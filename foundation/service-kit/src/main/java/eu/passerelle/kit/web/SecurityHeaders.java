package eu.passerelle.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser it may not do. Written before anything else runs, so that
 * refusals and faults carry it too.
 */
@ApplicationScoped
public class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 1_000;
    private static final String A_YEAR_OF_HTTPS = "max-age=31536000; includeSubDomains";

    private static final String CACHING = "Cache-Control";

    private final String policy;
    private final boolean secure;

    SecurityHeaders(
            @ConfigProperty(name = "passerelle.origin") URI origin,
            @ConfigProperty(name = "passerelle.identity.issuer") URI issuer) {
        this.policy = policy(issuer);
        this.secure = "https".equals(origin.getScheme());
    }

    void register(@Observes Filters filters) {
        filters.register(this::write, BEFORE_EVERYTHING);
    }

    private void write(RoutingContext exchange) {
        var headers = exchange.response().headers();
        write(headers);
        exchange.addHeadersEndHandler(sent -> keepToYourself(headers));
        exchange.next();
    }

    void write(MultiMap headers) {
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (secure) {
            headers.set("Strict-Transport-Security", A_YEAR_OF_HTTPS);
        }
    }

    // Whoever says nothing about caching may be showing somebody's own page.
    static void keepToYourself(MultiMap headers) {
        if (!headers.contains(CACHING)) {
            headers.set(CACHING, "no-store");
        }
    }

    // Logging in and out ends at the identity provider, which may live on another origin.
    private static String policy(URI issuer) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self' "
                + issuer.getScheme()
                + "://"
                + issuer.getRawAuthority();
    }
}
