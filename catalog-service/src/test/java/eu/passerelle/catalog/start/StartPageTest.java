package eu.passerelle.catalog.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import eu.passerelle.testkit.stack.PlatformStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first page anybody sees. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class StartPageTest {

    private static final String HOW_MUCH = "hero__figures";

    @Inject AgroalDataSource database;

    @BeforeEach
    void an_empty_catalogue() throws SQLException {
        sql("truncate specification cascade");
        sql("delete from accreditation");
        sql("delete from provider");
    }

    @Test
    void it_leads_to_the_catalogue_to_verification_and_to_recognition() {
        start("en")
                .statusCode(200)
                .body(containsString("door__go\" href=\"/catalog\""))
                .body(containsString("door__go\" href=\"/verify\""))
                .body(containsString("door__go\" href=\"/recognition\""));
    }

    @Test
    void it_speaks_german() {
        start("de")
                .body(containsString("<html lang=\"de\""))
                .body(containsString("zählt auch dort"));
    }

    @Test
    void it_counts_what_is_published_by_whom_and_where() throws SQLException {
        given_a_provider("rheinfurt", "DE", null);
        given_a_provider("tormes", "ES", null);
        given_a_specification("rheinfurt", "PUBLISHED");
        given_a_specification("rheinfurt", "PUBLISHED");
        given_a_specification("tormes", "DRAFT");

        start("en")
                .body(containsString("<dt>courses</dt><dd>2</dd>"))
                .body(containsString("<dt>provider</dt><dd>1</dd>"))
                .body(containsString("<dt>country</dt><dd>1</dd>"));
    }

    @Test
    void it_boasts_of_nothing_where_nothing_can_be_taken() throws SQLException {
        given_a_provider("voltgrid", "DE", "2026-11-01T00:00:00Z");
        given_a_specification("voltgrid", "PUBLISHED");

        start("en").statusCode(200).body(not(containsString(HOW_MUCH)));
    }

    private static ValidatableResponse start(String language) {
        return given().accept("text/html").header("Accept-Language", language).get("/").then();
    }

    private void given_a_provider(String id, String country, String suspendedAt)
            throws SQLException {
        sql(
                """
                insert into provider
                    (id, name, kind, country, homepage, registered_at, suspended_at, suspended_reason)
                values (?, ?, 'HEI', ?, 'https://provider.example', now(), ?::timestamptz, ?)
                """,
                id,
                id,
                country,
                suspendedAt,
                suspendedAt == null ? null : "on request");
    }

    private void given_a_specification(String provider, String state) throws SQLException {
        sql(
                """
                insert into specification
                    (id, version, provider_id, state, revision, content, drafted_at, published_at)
                values (?::uuid, 1, ?, ?, 1, '{}', now(), case ? when 'DRAFT' then null else now() end)
                """,
                UUID.randomUUID().toString(),
                provider,
                state,
                state);
    }

    private void sql(String statement, String... values) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (var at = 0; at < values.length; at++) {
                prepared.setString(at + 1, values[at]);
            }
            prepared.executeUpdate();
        }
    }
}
