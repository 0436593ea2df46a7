package eu.passerelle.credentials.openbadges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.dataintegrity.ProofExpectation;
import eu.passerelle.credentials.dataintegrity.ProofVerifier;
import eu.passerelle.credentials.did.DidDocument;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.schema.SchemaCheck;
import eu.passerelle.credentials.schema.Schemas;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenBadgeVectorsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    static List<String> vectors() {
        var files = new ArrayList<String>();
        for (String folder : List.of("openbadges/1edtech", "openbadges/dcc")) {
            Vectors.object(folder + "/expected.json")
                    .get("files")
                    .fieldNames()
                    .forEachRemaining(name -> files.add(folder + "/" + name));
        }
        return files;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void each_proof_gets_its_stated_verdict(String file) {
        ObjectNode badge = Vectors.object(file);
        JsonNode proofs = expected(file).get("proofs");
        boolean right = !proofs.isEmpty();
        for (JsonNode proof : proofs) {
            right &= proof.get("signatureValid").asBoolean(false);
        }

        Verification verification =
                new ProofVerifier(keys(), ProofExpectation.assertion(NOW))
                        .verify(badge, Optional.empty());

        assertThat(verification.passed(Check.PROOF))
                .as(verification.findings().toString())
                .isEqualTo(right);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void each_file_matches_the_official_schema_or_not_as_stated(String file) {
        ObjectNode badge = Vectors.object(file);
        badge.putArray("credentialSchema")
                .addObject()
                .put("id", ObTerms.SCHEMA)
                .put("type", ObTerms.SCHEMA_TYPE);

        var verification = new SchemaCheck(Schemas.bundled()).check(badge);

        assertThat(verification.passed())
                .as(verification.toString())
                .isEqualTo(expected(file).get("schemaAchievementCredential").asBoolean());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void each_file_matches_the_schema_of_endorsements_or_not_as_stated(String file) {
        ObjectNode badge = Vectors.object(file);
        badge.putArray("credentialSchema")
                .addObject()
                .put("id", ObTerms.SCHEMA.replace("achievement", "endorsement"))
                .put("type", ObTerms.SCHEMA_TYPE);

        var verification = new SchemaCheck(Schemas.bundled()).check(badge);

        assertThat(verification.passed())
                .as(verification.toString())
                .isEqualTo(expected(file).path("schemaEndorsementCredential").asBoolean(false));
    }

    private static JsonNode expected(String file) {
        int slash = file.lastIndexOf('/');
        return Vectors.object(file.substring(0, slash) + "/expected.json")
                .get("files")
                .get(file.substring(slash + 1));
    }

    // the fixtures put the key itself into the fragment of its URL
    private static Keys keys() {
        Keys fragments =
                method -> {
                    int hash = method.indexOf("#z6Mk");
                    if (hash < 0 || method.startsWith("did:key")) {
                        return Optional.empty();
                    }
                    try {
                        return Optional.of(
                                VerificationKey.ofMultikey(
                                        method,
                                        method.substring(0, hash),
                                        method.substring(hash + 1)));
                    } catch (IllegalArgumentException notAKey) {
                        return Optional.empty();
                    }
                };
        Keys documents = method -> Optional.empty();
        for (String file : Vectors.files("openbadges/dcc/dids", ".json")) {
            var json = Vectors.object(file);
            documents =
                    documents.or(DidDocument.read(json.get("id").asText(), Vectors.bytes(file)));
        }
        return documents.or(DidKey.keys()).or(fragments);
    }
}
