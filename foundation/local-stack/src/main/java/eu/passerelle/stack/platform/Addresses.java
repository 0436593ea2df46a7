package eu.passerelle.stack.platform;

import eu.passerelle.stack.gateway.Route;
import eu.passerelle.stack.gateway.RouteTable;
import eu.passerelle.stack.gateway.Upstream;
import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.process.Ports;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Who listens where: nine ports in a row, the gateway on the first and, by HTTPS, on the last.
 *
 * @param first the gateway's port
 */
public record Addresses(int first) {

    private static final int DEFAULT_FIRST = 8080;
    private static final int KEYCLOAK = 5;
    private static final int POSTGRES = 6;
    private static final int KAFKA = 7;
    private static final int SECURE = 8;
    private static final int LOWEST_FREE = 20_000;
    private static final int HIGHEST_FREE = 32_000;
    private static final Random RANDOM = new Random();
    private static final int HIGHEST = 65_535;

    public Addresses {
        if (first < 1 || first + SECURE > HIGHEST) {
            throw new Trouble("PASSERELLE_PORT is %d: that is no port.".formatted(first));
        }
    }

    /** As {@code PASSERELLE_PORT} says, or from 8080. */
    public static Addresses fromEnvironment() {
        var chosen = System.getenv("PASSERELLE_PORT");
        try {
            return new Addresses(chosen == null ? DEFAULT_FIRST : Integer.parseInt(chosen.strip()));
        } catch (NumberFormatException e) {
            throw new Trouble("PASSERELLE_PORT is \"%s\": that is no port.".formatted(chosen), e);
        }
    }

    /** Nine ports in a row that are free at this moment. */
    public static Addresses anyFree() {
        return Stream.generate(() -> new Addresses(RANDOM.nextInt(LOWEST_FREE, HIGHEST_FREE)))
                .filter(addresses -> addresses.all().keySet().stream().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    /** What browsers call the platform by. */
    public URI origin() {
        return URI.create("http://localhost:" + first);
    }

    /** What the platform is called by HTTPS, with a certificate of this machine alone. */
    public URI secureOrigin() {
        return URI.create("https://localhost:" + (first + SECURE));
    }

    /** A service's own port. */
    public int of(ServiceName service) {
        return first + 1 + service.ordinal();
    }

    /** Keycloak's port. */
    public int keycloak() {
        return first + KEYCLOAK;
    }

    /** PostgreSQL's port. */
    public int postgres() {
        return first + POSTGRES;
    }

    /** Kafka's port. */
    public int kafka() {
        return first + KAFKA;
    }

    /** Every port with the name of who wants it. */
    public Map<Integer, String> all() {
        var all = new LinkedHashMap<Integer, String>();
        all.put(first, "the gateway");
        for (var service : ServiceName.values()) {
            all.put(of(service), "the " + service.context() + " service");
        }
        all.put(keycloak(), "Keycloak");
        all.put(postgres(), "PostgreSQL");
        all.put(kafka(), "Kafka");
        all.put(secureOrigin().getPort(), "the gateway by HTTPS");
        return all;
    }

    /** Which path belongs to whom. */
    public RouteTable routes() {
        return routesWithIdentityAt(keycloak());
    }

    /** The same, with Keycloak at another port. */
    public RouteTable routesWithIdentityAt(int keycloakPort) {
        var routes =
                Stream.of(
                                to(new Upstream("keycloak", keycloakPort), "/auth"),
                                to(
                                        ServiceName.ISSUANCE,
                                        "/api/issuance",
                                        "/issuance",
                                        "/record",
                                        "/issuers",
                                        "/status-lists",
                                        "/api/vc/credentials/issue",
                                        "/api/vc/credentials/status",
                                        "/api/vc/test-issuer"),
                                to(
                                        ServiceName.VERIFICATION,
                                        "/api/verification",
                                        "/api/verifications",
                                        "/verify",
                                        "/api/vc"),
                                to(ServiceName.RECOGNITION, "/api/recognition", "/recognition"),
                                to(ServiceName.CATALOG, "/"))
                        .flatMap(List::stream)
                        .toList();
        return new RouteTable(routes, List.of("/q"));
    }

    private List<Route> to(ServiceName service, String... prefixes) {
        return to(new Upstream(service.context(), of(service)), prefixes);
    }

    private static List<Route> to(Upstream upstream, String... prefixes) {
        return Stream.of(prefixes).map(prefix -> new Route(prefix, upstream)).toList();
    }
}
