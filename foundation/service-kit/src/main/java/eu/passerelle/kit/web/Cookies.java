package eu.passerelle.kit.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bakes the cookies that remember how a reader likes pages. */
@Singleton
class Cookies {

    private static final Duration LASTING = Duration.ofDays(365);

    private final boolean secure;

    Cookies(@ConfigProperty(name = "passerelle.origin") URI origin) {
        this.secure = "https".equals(origin.getScheme());
    }

    NewCookie lasting(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(Math.toIntExact(LASTING.toSeconds()))
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .secure(secure)
                .build();
    }
}
