package eu.passerelle.testkit.stack;

import eu.passerelle.stack.shared.StackClient;
import eu.passerelle.stack.shared.TestSecrets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Real PostgreSQL, Kafka and Keycloak under the service of the test; used as
 * {@code @WithTestResource(PlatformStack.class)}.
 */
public final class PlatformStack implements QuarkusTestResourceLifecycleManager {

    private static final Logger LOG = Logger.getLogger(PlatformStack.class);

    private StackClient stack;

    @Override
    public Map<String, String> start() {
        stack = StackClient.connect();
        var database = stack.database("test");
        var identity = stack.identity();
        var broker = stack.broker();
        LOG.infof("Stack: %s, database %s, Kafka %s", stack.mode(), database.name(), broker);
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.reactive.url", database.reactiveUrl());
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("kafka.bootstrap.servers", broker);
        settings.put("passerelle.origin", "http://localhost:8080");
        settings.put("passerelle.identity.url", identity.url());
        settings.put("passerelle.identity.issuer", identity.issuer());
        settings.put("passerelle.pages.secret", TestSecrets.PAGES);
        settings.put("passerelle.session.secret", TestSecrets.SESSION);
        settings.put("passerelle.issuance.key-secret", TestSecrets.ISSUANCE_KEYS);
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.devservices.enabled", "false");
        return settings;
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
        }
    }
}
