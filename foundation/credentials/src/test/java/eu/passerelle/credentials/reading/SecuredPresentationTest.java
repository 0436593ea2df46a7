package eu.passerelle.credentials.reading;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.dataintegrity.Cryptosuite;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.vcjose.VcJwt;
import eu.passerelle.credentials.vcjose.VpJwt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecuredPresentationTest {

    private static final String VERIFIER = "https://verifier.example";
    private static final String CHALLENGE = "0b6c7d";
    private static final PresentationRequest ASKED = PresentationRequest.of(VERIFIER, CHALLENGE);
    private static final Instant SIGNED = Instant.parse("2026-11-23T11:30:00Z");

    private final SigningKey issuer = DidKey.generate(KeyType.P256);
    private final SigningKey holder = DidKey.generate(KeyType.P256);

    @ParameterizedTest
    @EnumSource(names = {"ECDSA_RDFC_2019", "ECDSA_JCS_2019"})
    void a_presentation_for_us_passes(Cryptosuite suite) {
        var signed = presented(suite, holder, VERIFIER, CHALLENGE);

        var verification = verify(Json.text(signed), ASKED);

        assertThat(verification.passed()).as(verification.toString()).isTrue();
        assertThat(verification.credentials()).hasSize(1);
    }

    @Test
    void a_presentation_as_a_token_passes() {
        String token = VpJwt.sign(presentation(), holder, VERIFIER, CHALLENGE);

        assertThat(verify(token, ASKED).passed()).isTrue();
    }

    @Test
    void a_presentation_for_somebody_else_is_refused() {
        var signed = presented(Cryptosuite.ECDSA_RDFC_2019, holder, "https://other", CHALLENGE);
        String token = VpJwt.sign(presentation(), holder, "https://other", CHALLENGE);

        assertThat(verify(Json.text(signed), ASKED).passed()).isFalse();
        assertThat(verify(token, ASKED).passed()).isFalse();
    }

    @Test
    void a_presentation_replayed_is_refused() {
        var signed = presented(Cryptosuite.ECDSA_RDFC_2019, holder, VERIFIER, "older");
        String token = VpJwt.sign(presentation(), holder, VERIFIER, "older");

        assertThat(verify(Json.text(signed), ASKED).passed()).isFalse();
        assertThat(verify(token, ASKED).passed()).isFalse();
    }

    @Test
    void a_presentation_signed_by_another_than_its_holder_is_refused() {
        var signed = presented(Cryptosuite.ECDSA_RDFC_2019, issuer, VERIFIER, CHALLENGE);

        var verification = verify(Json.text(signed), ASKED);

        assertThat(verification.presentation().passed(Check.CONTROL)).isFalse();
    }

    @Test
    void a_proof_made_for_a_credential_does_not_serve_for_a_presentation() {
        var signed =
                DataIntegrity.sign(
                        presentation(),
                        Cryptosuite.ECDSA_RDFC_2019,
                        holder,
                        ProofOptions.assertion(SIGNED));

        assertThat(verify(Json.text(signed), PresentationRequest.nothing()).passed()).isFalse();
    }

    @Test
    void a_credential_token_does_not_serve_as_a_presentation() {
        String token = VcJwt.sign(badge(), issuer);

        assertThat(SecuredPresentation.read(token.getBytes()))
                .isInstanceOf(PresentationReading.Unreadable.class);
    }

    @Test
    void a_forged_credential_spoils_the_presentation() {
        var forged = presentation();
        ((ObjectNode) forged.get(VcTerms.VERIFIABLE_CREDENTIAL).get(0))
                .put(VcTerms.ID, "data:application/vc+jwt," + VcJwt.sign(badge(), holder));
        String token = VpJwt.sign(forged, holder, VERIFIER, CHALLENGE);

        var verification = verify(token, ASKED);

        assertThat(verification.presentation().passed()).isTrue();
        assertThat(verification.passed()).isFalse();
    }

    @Test
    void what_a_holder_says_of_themselves_is_secured_by_the_presentation() {
        var own = selfAsserted(holder);

        assertThat(verify(Json.text(own), ASKED).passed()).isTrue();
        own.put("id", "urn:uuid:changed");

        assertThat(verify(Json.text(own), ASKED).credentials().getFirst().verification().passed())
                .isFalse();
    }

    @Test
    void what_another_is_said_to_have_said_without_a_proof_is_refused() {
        assertThat(verify(Json.text(selfAsserted(issuer)), ASKED).passed()).isFalse();
    }

    @Test
    void what_nobody_named_says_of_themselves_is_refused() {
        var presentation = presentation();
        presentation.remove(VcTerms.HOLDER);
        presentation.putArray(VcTerms.VERIFIABLE_CREDENTIAL).add(claim(holder));
        var signed = sign(presentation);

        assertThat(verify(Json.text(signed), ASKED).passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:application/vc+sd-jwt,%s",
                "data:application/jwt,%s",
                "data:text/plain,%s",
                "data:,%s",
                "data:%s",
                "%s",
                "data:application/vc+jwt;base64,%s",
                "data:application/vc+jwt,%%"
            })
    void an_envelope_of_another_kind_than_it_says_is_refused(String url) {
        var envelope = Json.newObject();
        envelope.put(VcTerms.CONTEXT, VcTerms.CONTEXT_V2);
        envelope.put(VcTerms.TYPE, VcTerms.ENVELOPED_CREDENTIAL_TYPE);
        envelope.put(VcTerms.ID, url.formatted(VcJwt.sign(badge(), issuer)));

        assertThat(SecuredCredential.read(envelope)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:application/vc+jwt,%s",
                "data:application/vc+jwt;charset=utf-8,%s",
                "data:APPLICATION/VC+JWT,%s"
            })
    void an_envelope_is_read_by_itself_too(String url) {
        var envelope = Json.newObject();
        envelope.put(VcTerms.CONTEXT, VcTerms.CONTEXT_V2);
        envelope.put(VcTerms.TYPE, VcTerms.ENVELOPED_CREDENTIAL_TYPE);
        envelope.put(VcTerms.ID, url.formatted(VcJwt.sign(badge(), issuer)));

        assertThat(SecuredCredential.read(Json.text(envelope).getBytes(UTF_8)))
                .isInstanceOf(Reading.Read.class);
        envelope.putArray(VcTerms.CONTEXT);
        assertThat(SecuredCredential.read(Json.text(envelope).getBytes(UTF_8)))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void more_credentials_than_anybody_presents_are_not_looked_at() {
        var presentation = presentation();
        var many = presentation.putArray(VcTerms.VERIFIABLE_CREDENTIAL);
        for (int i = 0; i <= SecuredPresentation.MOST_CREDENTIALS; i++) {
            many.add(claim(holder));
        }

        var verification = verify(Json.text(presentation), ASKED);

        assertThat(verification.credentials()).hasSize(1);
        assertThat(verification.passed()).isFalse();
    }

    private ObjectNode selfAsserted(SigningKey who) {
        var presentation = presentation();
        presentation.putArray(VcTerms.VERIFIABLE_CREDENTIAL).add(claim(who));
        return sign(presentation);
    }

    private ObjectNode sign(ObjectNode presentation) {
        return DataIntegrity.sign(
                presentation,
                Cryptosuite.ECDSA_RDFC_2019,
                holder,
                ProofOptions.authentication(SIGNED, VERIFIER, CHALLENGE));
    }

    private static ObjectNode claim(SigningKey issuer) {
        var claim = Json.newObject();
        claim.put(VcTerms.CONTEXT, VcTerms.CONTEXT_V2);
        claim.put(VcTerms.TYPE, VcTerms.CREDENTIAL_TYPE);
        claim.put(VcTerms.ISSUER, issuer.verificationKey().controller());
        claim.putObject(VcTerms.SUBJECT).put(VcTerms.NAME, "A");
        return claim;
    }

    private ObjectNode presented(
            Cryptosuite suite, SigningKey signer, String domain, String challenge) {
        return DataIntegrity.sign(
                presentation(),
                suite,
                signer,
                ProofOptions.authentication(SIGNED, domain, challenge));
    }

    private ObjectNode presentation() {
        var presentation = Json.newObject();
        presentation.putArray(VcTerms.CONTEXT).add(VcTerms.CONTEXT_V2);
        presentation.putArray(VcTerms.TYPE).add(VcTerms.PRESENTATION_TYPE);
        presentation.put(VcTerms.HOLDER, holder.verificationKey().controller());
        presentation
                .putArray(VcTerms.VERIFIABLE_CREDENTIAL)
                .addObject()
                .put(VcTerms.CONTEXT, VcTerms.CONTEXT_V2)
                .put(VcTerms.ID, "data:application/vc+jwt," + VcJwt.sign(badge(), issuer))
                .put(VcTerms.TYPE, VcTerms.ENVELOPED_CREDENTIAL_TYPE);
        return presentation;
    }

    private ObjectNode badge() {
        Credential full = SomeCredential.issuedBy(issuer.verificationKey().controller());
        var withoutStatus =
                new Credential(
                        full.id(),
                        full.holder(),
                        full.parties(),
                        full.achievement(),
                        Award.of(LocalDate.parse("2026-11-20"), SIGNED));
        return OpenBadge.render(withoutStatus, List.of("en")).document();
    }

    private static PresentationVerification verify(String input, PresentationRequest request) {
        var reading = SecuredPresentation.read(input.getBytes());
        assertThat(reading).isInstanceOf(PresentationReading.Read.class);
        return ((PresentationReading.Read) reading)
                .presentation()
                .verify(DidKey.keys(), url -> Optional.empty(), NOON, request);
    }
}
