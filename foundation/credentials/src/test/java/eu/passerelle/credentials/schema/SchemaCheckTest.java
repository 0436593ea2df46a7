package eu.passerelle.credentials.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {

    private static final String URL = "https://schemas.example/degree.json";
    private static final String SCHEMA =
            """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "properties":{"credentialSubject":{"type":"object","required":["degree"]}}}
            """;

    @Test
    void a_credential_that_matches_passes_and_another_fails() {
        assertThat(check(SCHEMA, "{\"degree\":1}", "JsonSchema").passed()).isTrue();
        assertThat(check(SCHEMA, "{\"other\":1}", "JsonSchema").on(Check.SCHEMA))
                .singleElement()
                .isInstanceOf(Finding.Failed.class);
    }

    @Test
    void a_schema_of_an_unknown_kind_or_place_leaves_the_question_open() {
        assertThat(check(SCHEMA, "{\"degree\":1}", "ShaclValidator2017").passed()).isFalse();
        assertThat(check(null, "{\"degree\":1}", "JsonSchema").on(Check.SCHEMA))
                .singleElement()
                .isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void a_schema_that_refers_elsewhere_fetches_nothing() {
        String elsewhere = "{\"$ref\":\"http://127.0.0.1:1/other.json\"}";

        assertThat(check(elsewhere, "{\"degree\":1}", "JsonSchema").passed()).isFalse();
    }

    private static Verification check(String schema, String subject, String type) {
        var credential =
                Json.object(
                        """
                        {"credentialSubject":%s,"credentialSchema":{"id":"%s","type":"%s"}}
                        """
                                .formatted(subject, URL, type));
        return new SchemaCheck(url -> Optional.ofNullable(schema).map(Json::value))
                .check(credential);
    }
}
