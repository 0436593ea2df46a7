package eu.passerelle.stack.platform;

import eu.passerelle.stack.server.Database;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What each process is told by its environment. */
public final class Environments {

    /** Of every sample person; known to all who read the README, so for this machine only. */
    static final String SAMPLE_PASSWORD = "passerelle";

    /** The variable that holds a service's port. */
    static final String PORT = "QUARKUS_HTTP_PORT";

    private final URI origin;
    private final URI secureOrigin;
    private final UnaryOperator<String> secrets;

    /**
     * For a platform.
     *
     * @param origin what browsers call it by
     * @param secureOrigin what it is called by HTTPS; the same where there is no other
     * @param secrets a secret for every name
     */
    public Environments(URI origin, URI secureOrigin, UnaryOperator<String> secrets) {
        this.origin = origin;
        this.secureOrigin = secureOrigin;
        this.secrets = secrets;
    }

    /**
     * The realm.
     *
     * @param url as services reach it
     * @param issuer as tokens name it
     */
    public record Identity(String url, String issuer) {}

    /**
     * What a service leans on.
     *
     * @param bootstrapServers of Kafka
     */
    public record Ground(Database database, String bootstrapServers, Identity identity) {}

    Map<String, String> keycloak() {
        return Map.ofEntries(
                Map.entry("PASSERELLE_ORIGIN", origin.toString()),
                Map.entry("PASSERELLE_PAGES_REDIRECT", origin + "/*"),
                Map.entry("PASSERELLE_PAGES_SECURE_REDIRECT", secureOrigin + "/*"),
                Map.entry("PASSERELLE_PAGES_SECRET", secrets.apply("pages")),
                Map.entry("PASSERELLE_RHEINFURT_LMS_SECRET", secrets.apply("rheinfurt-lms")),
                Map.entry("PASSERELLE_VOLTGRID_SYSTEM_SECRET", secrets.apply("voltgrid-system")),
                Map.entry("PASSERELLE_MERIDIAN_HR_SECRET", secrets.apply("meridian-hr")),
                Map.entry("PASSERELLE_SAMPLE_PASSWORD", SAMPLE_PASSWORD),
                Map.entry("PASSERELLE_SAMPLE_PEOPLE", "true"),
                Map.entry("PASSERELLE_CLI", "true"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.apply("keycloak-admin")));
    }

    /** What a service is told. */
    public Map<String, String> service(ServiceName service, int port, Ground ground) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put(PORT, Integer.toString(port));
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", ground.database().reactiveUrl());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", ground.database().jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", ground.database().user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", ground.database().password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ground.bootstrapServers());
        environment.put("PASSERELLE_ORIGIN", origin.toString());
        environment.put("PASSERELLE_IDENTITY_URL", ground.identity().url());
        environment.put("PASSERELLE_IDENTITY_ISSUER", ground.identity().issuer());
        environment.put("PASSERELLE_PAGES_SECRET", secrets.apply("pages"));
        environment.put("PASSERELLE_SESSION_SECRET", secrets.apply("session"));
        if (service == ServiceName.ISSUANCE) {
            environment.put("PASSERELLE_ISSUANCE_KEY_SECRET", secrets.apply("issuance-keys"));
            // Suites of others read status lists by HTTPS only.
            environment.put("PASSERELLE_ISSUANCE_TEST_ISSUER_ORIGIN", secureOrigin.toString());
        }
        return environment;
    }
}
