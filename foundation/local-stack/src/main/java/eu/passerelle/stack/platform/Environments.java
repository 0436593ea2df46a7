package eu.passerelle.stack.platform;

import eu.passerelle.stack.server.Database;
import java.util.HashMap;
import java.util.Map;

/** What each process is told by its environment. */
final class Environments {

    /** Of every sample person; known to all who read the README, so for this machine only. */
    static final String SAMPLE_PASSWORD = "passerelle";

    private final Addresses addresses;
    private final Secrets secrets;

    Environments(Addresses addresses, Secrets secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    Map<String, String> keycloak() {
        return Map.ofEntries(
                Map.entry("PASSERELLE_ORIGIN", addresses.origin().toString()),
                Map.entry("PASSERELLE_PAGES_REDIRECT", addresses.origin() + "/*"),
                Map.entry("PASSERELLE_PAGES_SECRET", secrets.get("pages")),
                Map.entry("PASSERELLE_RHEINFURT_LMS_SECRET", secrets.get("rheinfurt-lms")),
                Map.entry("PASSERELLE_VOLTGRID_SYSTEM_SECRET", secrets.get("voltgrid-system")),
                Map.entry("PASSERELLE_MERIDIAN_HR_SECRET", secrets.get("meridian-hr")),
                Map.entry("PASSERELLE_SAMPLE_PASSWORD", SAMPLE_PASSWORD),
                Map.entry("PASSERELLE_SAMPLE_PEOPLE", "true"),
                Map.entry("PASSERELLE_CLI", "true"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak-admin")));
    }

    Map<String, String> service(ServiceName service, Database database, String bootstrapServers) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(addresses.of(service)));
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("PASSERELLE_ORIGIN", addresses.origin().toString());
        environment.put(
                "PASSERELLE_IDENTITY_URL",
                "http://127.0.0.1:%d/auth/realms/passerelle".formatted(addresses.keycloak()));
        environment.put(
                "PASSERELLE_IDENTITY_ISSUER", addresses.origin() + "/auth/realms/passerelle");
        environment.put("PASSERELLE_PAGES_SECRET", secrets.get("pages"));
        environment.put("PASSERELLE_SESSION_SECRET", secrets.get("session"));
        if (service == ServiceName.ISSUANCE) {
            environment.put("PASSERELLE_ISSUANCE_KEY_SECRET", secrets.get("issuance-keys"));
        }
        return environment;
    }
}
