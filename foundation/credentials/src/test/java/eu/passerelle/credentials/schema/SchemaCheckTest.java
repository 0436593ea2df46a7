package eu.passerelle.credentials.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Crypto;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {

    private static final String URL = "https://schemas.example/degree.json";
    private static final String SCHEMA =
            """
            {"$schema":"https://json-schema.org/draft/2020-12/schema",
             "$id":"https://schemas.example/degree.json","type":"object",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://json-schema.org/draft/2019-09/schema",
                "http://json-schema.org/draft-07/schema#",
                "https://json-schema.org/draft/2020-12/schema#"
            })
    void a_schema_of_an_older_version_is_understood(String version) {
        String older = SCHEMA.replace("https://json-schema.org/draft/2020-12/schema", version);

        assertThat(check(older, "{\"degree\":1}", "JsonSchema").passed()).isTrue();
        assertThat(check(older, "{\"other\":1}", "JsonSchema").on(Check.SCHEMA))
                .singleElement()
                .isInstanceOf(Finding.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$id':'urn:a:1','$ref':'http://127.0.0.1:1/other.json'}",
                "{'$id':'urn:a:1','$ref':'https://schemas.example/other.json'}",
                "{'$id':'urn:a:1','$ref':'file:///etc/hosts'}",
                "{'$id':'urn:a:1','$ref':'#'}",
                "{'$id':'urn:a:1','$dynamicRef':'#x','$dynamicAnchor':'x'}",
                "{'$id':'urn:a:1','$defs':{'a':{'$ref':'#/$defs/b'},'b':{'$ref':'#/$defs/a'}},'$ref':'#/$defs/a'}",
                "{'$id':'urn:a:1','properties':{'long':{'pattern':'^a*a*a*a*a*a*a*a*a*b$'}}}",
                "{'$id':'urn:a:1','properties':{'long':{'pattern':'('}}}",
                "{'$id':'not a reference'}",
                "{'$id':5}",
                "{}",
            })
    void a_schema_that_cannot_be_used_leaves_the_question_open_and_fetches_nothing(String schema) {
        String dialect = "'$schema':'https://json-schema.org/draft/2020-12/schema'";
        String whole =
                schema.equals("{}")
                        ? "{%s}".formatted(dialect)
                        : "{" + dialect + "," + schema.substring(1);
        String subject = "{\"degree\":1},\"long\":\"" + "a".repeat(60) + "!\"";

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(
                                        check(whole.replace('\'', '"'), subject, "JsonSchema")
                                                .on(Check.SCHEMA))
                                .singleElement()
                                .isInstanceOf(Finding.Undetermined.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "true",
                "{'$id':'urn:a:1','$schema':'http://json-schema.org/draft-04/schema#'}",
                "{'$id':'urn:a:1','$schema':'https://a.example/own'}",
                "{'$id':'urn:a:1','$schema':5}",
                "not json"
            })
    void a_schema_that_does_not_say_its_version_never_passes(String schema) {
        assertThat(check(schema.replace('\'', '"'), "{\"degree\":1}", "JsonSchema").passed())
                .isFalse();
    }

    @Test
    void a_schema_in_a_credential_of_its_own_is_used() {
        String good = credential(SCHEMA, "JsonSchema", "JsonSchemaCredential");

        assertThat(check(good, "{\"degree\":1}", "JsonSchemaCredential").passed()).isTrue();
        assertThat(check(good, "{\"other\":1}", "JsonSchemaCredential").on(Check.SCHEMA))
                .singleElement()
                .isInstanceOf(Finding.Failed.class);
        for (String other :
                new String[] {
                    SCHEMA,
                    credential(SCHEMA, "Schema", "JsonSchemaCredential"),
                    credential(SCHEMA, "JsonSchema", "OtherCredential"),
                    credential("5", "JsonSchema", "JsonSchemaCredential"),
                    credential("{}", "JsonSchema", "JsonSchemaCredential"),
                    good.replace("did:example:1", "nobody")
                }) {
            assertThat(check(other, "{\"degree\":1}", "JsonSchemaCredential").on(Check.SCHEMA))
                    .as(other)
                    .singleElement()
                    .isInstanceOf(Finding.Undetermined.class);
        }
    }

    @Test
    void a_schema_with_another_digest_than_the_credential_says_fails() {
        byte[] digest = Crypto.digest("SHA-384").digest(SCHEMA.getBytes(UTF_8));
        String sri = "sha384-" + Base64.getEncoder().encodeToString(digest);

        assertThat(checkWithDigest(SCHEMA, sri).passed()).isTrue();
        assertThat(checkWithDigest(SCHEMA + " ", sri).on(Check.SCHEMA))
                .singleElement()
                .isInstanceOf(Finding.Failed.class);
        assertThat(checkWithDigest(SCHEMA, "sha384-no digest").passed()).isFalse();
    }

    private static String credential(String schema, String subjectType, String type) {
        return """
        {"@context":["https://www.w3.org/ns/credentials/v2"],"issuer":"did:example:1",
         "type":["VerifiableCredential","%s"],
         "credentialSubject":{"type":"%s","jsonSchema":%s}}
        """
                .formatted(type, subjectType, schema);
    }

    private static Verification checkWithDigest(String schema, String sri) {
        var credential =
                Json.object(
                        """
                        {"credentialSubject":{"degree":1},
                         "credentialSchema":{"id":"%s","type":"JsonSchema","digestSRI":"%s"}}
                        """
                                .formatted(URL, sri));
        return new SchemaCheck(url -> Optional.of(schema.getBytes(UTF_8))).check(credential);
    }

    private static Verification check(String schema, String subject, String type) {
        var credential =
                Json.object(
                        """
                        {"credentialSubject":%s,"credentialSchema":{"id":"%s","type":"%s"}}
                        """
                                .formatted(subject, URL, type));
        return new SchemaCheck(url -> Optional.ofNullable(schema).map(text -> text.getBytes(UTF_8)))
                .check(credential);
    }
}
