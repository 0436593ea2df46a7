package eu.passerelle.credentials.elm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.Workload;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdcSamplesTest {

    private static final String SAMPLES = "elm/samples/";
    private static final String ANNEX_1 = "AA-Annex1-MC-signed.payload.images-stripped.json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "own-microcredential-edc.unsealed.jsonld",
                "credential-sample-3.2.jsonld",
                ANNEX_1
            })
    void a_sample_follows_the_shapes(String file) {
        Verification verification = EdcShapes.check(Vectors.object(SAMPLES + file));

        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @Test
    void the_sealed_payload_follows_the_shapes() {
        ObjectNode sealed = Vectors.object(SAMPLES + "AA-Annex1-MC-signed.jades.json");

        Verification verification = EdcShapes.check(Json.object(sealed.get("payload").textValue()));

        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AA-Annex1-MC-unsigned.images-stripped.json",
                "Sample-CertOfPart-unsigned.images-stripped.json",
                "Sample-MastersDegree-unsigned.images-stripped.json"
            })
    void an_upload_lacks_its_issuer_and_nothing_else(String file) {
        Verification verification = EdcShapes.check(Edc.unwrapped(Vectors.object(SAMPLES + file)));

        assertThat(verification.findings())
                .extracting(Finding::detail)
                .containsExactly(
                        "EuropeanDigitalCredential <https://www.w3.org/2018/credentials#issuer>:"
                                + " MinCountConstraintComponent");
    }

    @Test
    void an_accredited_credential_brings_its_evidence() {
        ObjectNode accredited = Vectors.object(SAMPLES + ANNEX_1);
        accredited.setAll(Vectors.object("elm/samples/accredited-evidence-excerpt.json"));
        ((ObjectNode) accredited.get("credentialSchema")).put("id", Profile.ACCREDITED.schema());

        Verification verification = EdcShapes.check(accredited);

        assertThat(verification.passed()).as(verification.toString()).isTrue();
        accredited.remove("evidence");
        assertThat(EdcShapes.check(accredited).passed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_fixture_breaks_the_shapes(String file) {
        Verification verification = EdcShapes.check(Vectors.object(file));

        assertThat(verification.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).isInstanceOf(Finding.Failed.class));
    }

    static List<String> invalid() {
        return Vectors.files("elm/fixtures", ".jsonld");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AA-Annex1-MC-signed.payload.images-stripped.json,"
                        + " Digital micro-credential creation, 2, 60, 6, ARTEFACT, IE",
                "AA-Annex1-MC-unsigned.images-stripped.json,"
                        + " Digital micro-credential creation, 2, 60, 6, ARTEFACT, IE",
                "Sample-CertOfPart-unsigned.images-stripped.json,"
                        + " EDC Updates Webinar, -, 2, -, -, BE",
                "Sample-MastersDegree-unsigned.images-stripped.json,"
                        + " Master Media Culture, 60, -, 7, NOT_STATED, SE",
                "own-microcredential-edc.unsealed.jsonld,"
                        + " Applied Data Protection, 5, 130, 6, WRITTEN, FI"
            })
    void a_sample_is_read(
            String file,
            String title,
            BigDecimal ects,
            BigDecimal hours,
            Integer eqf,
            Assessment.Type assessment,
            String country) {
        var read = Edc.read(Vectors.object(SAMPLES + file));

        var achievement = read.achievement();
        assertThat(achievement.title().byLanguage()).containsEntry("en", title);
        assertThat(achievement.workload()).isEqualTo(Workload.of(ects, hours));
        assertThat(achievement.level().eqf()).isEqualTo(Optional.ofNullable(eqf));
        assertThat(achievement.assessment().map(Assessment::type))
                .isEqualTo(Optional.ofNullable(assessment));
        assertThat(read.parties().awardingBodies().getFirst().country()).contains(country);
    }

    @Test
    void the_sample_of_annex_1_is_read_with_every_element() {
        var read = Edc.read(Vectors.object(SAMPLES + ANNEX_1));

        var achievement = read.achievement();
        assertThat(read.holder().name()).contains("Ana Andromeda");
        assertThat(read.holder().email()).contains("ana.andromeda@email.com");
        assertThat(read.holder().dateOfBirth()).contains(LocalDate.parse("1999-10-02"));
        assertThat(read.parties().issuer().identifiers())
                .containsExactly(new Organisation.Identifier("eIDAS", "VATES-A00000000"));
        assertThat(achievement.outcomes()).extracting(Outcome::assessed).containsOnly(true);
        assertThat(achievement.outcomes().getFirst().skills()).hasSize(4);
        assertThat(achievement.fields()).containsExactly("068", "003");
        assertThat(achievement.participation()).contains(Participation.BLENDED);
        assertThat(achievement.languages()).containsExactly("en");
        assertThat(achievement.prerequisites().isEmpty()).isFalse();
        assertThat(read.award().grade().orElseThrow().value()).isEqualTo("Pass");
        assertThat(read.award().validFrom()).isEqualTo("2024-05-28T09:51:19Z");
    }
}
