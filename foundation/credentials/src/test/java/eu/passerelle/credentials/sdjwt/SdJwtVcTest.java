package eu.passerelle.credentials.sdjwt;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdJwtVcTest {

    private static final KeyBinding ASKED =
            new KeyBinding("https://verifier.example", "n-1", Duration.ofMinutes(5));

    private final SigningKey issuer = DidKey.generate(KeyType.P256);
    private final SigningKey holder = DidKey.generate(KeyType.P256);
    private final Credential credential =
            SomeCredential.issuedBy(issuer.verificationKey().controller());

    @Test
    void the_draft_attestation_has_every_required_claim() {
        ObjectNode claims = ClaimMap.weBuild().render(credential).document();

        assertThat(claims.get("vct").asText()).isEqualTo("VerifiableMicroCredential");
        assertThat(claims.at("/notionalWorkload/unit").asText()).isEqualTo("ECTS");
        assertThat(claims.get("typeOfAssessment").asText()).isEqualTo("project-assessment");
        assertThat(claims.get("level").asText()).isEqualTo("EQF-6");
        assertThat(claims.get("familyName").asText()).isEqualTo("Lis");
    }

    @Test
    void what_a_type_has_no_claim_for_is_reported() {
        Rendition eu = ClaimMap.euReference().render(credential);

        assertThat(eu.losses())
                .extracting(Rendition.Loss::element)
                .contains(
                        "achievement.assessment.type",
                        "achievement.participation",
                        "achievement.outcomes.skills",
                        "achievement.field")
                .doesNotContain("achievement.title");
        assertThat(eu.document().get("expected_study_time").asText())
                .isEqualTo("4 ECTS, 110 hours");
    }

    @Test
    void a_required_claim_that_cannot_be_filled_stops_issuing() {
        var nameless =
                new Credential(
                        credential.id(),
                        Holder.of("Tomasz Lis", null),
                        credential.parties(),
                        credential.achievement(),
                        credential.award());

        assertThatThrownBy(() -> ClaimMap.weBuild().render(nameless))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_holder_shows_some_claims_and_answers_the_verifier() {
        var shown =
                issued().showing(name -> name.equals("title"))
                        .boundTo(ASKED.audience(), ASKED.nonce(), NOON, holder);

        var read = SdJwtVc.parse(shown.serialized());

        assertThat(read.claims().has("title")).isTrue();
        assertThat(read.claims().has("familyName")).isFalse();
        assertThat(verify(read).passed()).as(verify(read).toString()).isTrue();
    }

    @Test
    void an_answer_for_other_claims_or_by_another_key_is_refused() {
        var all = issued().boundTo(ASKED.audience(), ASKED.nonce(), NOON, holder);
        String answer = all.serialized().substring(all.serialized().lastIndexOf('~') + 1);
        String fewer = issued().showing(name -> name.equals("title")).serialized();
        var thief = issued().boundTo(ASKED.audience(), ASKED.nonce(), NOON, issuer);

        assertThat(verify(SdJwtVc.parse(fewer + answer)).passed(Check.PRESENTATION)).isFalse();
        assertThat(verify(SdJwtVc.parse(thief.serialized())).passed(Check.PRESENTATION)).isFalse();
        assertThat(verify(SdJwtVc.parse(fewer)).passed(Check.PRESENTATION)).isFalse();
    }

    @Test
    void an_invented_claim_is_refused() {
        String invented =
                Base64Url.encode("[\"salt\",\"grade\",\"1.0\"]".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> SdJwtVc.parse(issued().serialized() + invented + "~"))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/iss", "/vct", "/cnf", "/exp", "/status"})
    void some_claims_may_never_be_hidden(String pointer) {
        ObjectNode claims = claims();

        assertThatThrownBy(
                        () ->
                                SdJwtVc.issue(
                                        claims,
                                        DisclosureFrame.of(pointer),
                                        Salts.random(),
                                        issuer))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_character_of_it_can_be_changed() {
        String text = issued().serialized();
        for (int i = 0; i < text.length(); i += 3) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(passes(tampered)).as("character " + i).isFalse();
        }
    }

    @Test
    void nested_and_listed_claims_can_be_hidden() {
        var claims =
                Json.object(
                        "{\"vct\":\"t\",\"iss\":\"urn:i\",\"a\":{\"b\":1,\"c\":2},\"l\":[1,2,3]}");
        var frame = new DisclosureFrame(java.util.Set.of("/a", "/a/b", "/l/1"), 2);

        var token = SdJwtVc.issue(claims, frame, Salts.random(), issuer);

        assertThat(SdJwtVc.parse(token.serialized()).claims()).isEqualTo(claims);
        assertThat(token.showing(name -> false).claims().has("a")).isFalse();
        assertThat(token.showing(name -> name.equals("b")).claims().has("a")).isFalse();
        assertThat(token.showing(name -> name.equals("a")).claims().at("/a/b").isMissingNode())
                .isTrue();
    }

    private SdJwt issued() {
        return SdJwtVc.issue(claims(), ClaimMap.weBuild().frame(), Salts.random(), issuer);
    }

    private ObjectNode claims() {
        ObjectNode claims = ClaimMap.weBuild().render(credential).document();
        claims.putObject("cnf").set("jwk", Jwk.of(holder.verificationKey().key()));
        return claims;
    }

    private Verification verify(SdJwtVc token) {
        return token.verify(DidKey.keys(), NOON, Optional.of(ASKED));
    }

    private boolean passes(String text) {
        try {
            return SdJwtVc.parse(text).verify(DidKey.keys(), NOON, Optional.empty()).passed();
        } catch (Rejected rejected) {
            return false;
        }
    }
}
