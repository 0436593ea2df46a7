package eu.passerelle.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The description of the API. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class OpenApiTest {
    @Test
    void it_describes_every_operation_and_no_page() {
        Map<String, Map<String, Object>> paths =
                Api.stranger()
                        .get("/api/recognition/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("paths");

        assertThat(paths.keySet())
                .contains(
                        "/api/recognition/targets",
                        "/api/recognition/targets/{id}",
                        "/api/recognition/targets/{id}/retirement",
                        "/api/recognition/agreements",
                        "/api/recognition/agreements/drafts",
                        "/api/recognition/agreements/{id}",
                        "/api/recognition/agreements/{id}/proposal",
                        "/api/recognition/agreements/{id}/signatures",
                        "/api/recognition/agreements/{id}/end",
                        "/api/recognition/consents",
                        "/api/recognition/consents/{agreementId}",
                        "/api/recognition/decisions",
                        "/api/recognition/decisions/{id}",
                        "/api/recognition/referrals")
                .allMatch(path -> path.startsWith("/api/"));
        assertThat(paths.values())
                .flatExtracting(Map::values)
                .filteredOn(Map.class::isInstance)
                .allMatch(operation -> ((Map<?, ?>) operation).containsKey("summary"));
    }
}
