package eu.passerelle.credentials.reading;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.sdjwt.DisclosureFrame;
import eu.passerelle.credentials.sdjwt.Salts;
import eu.passerelle.credentials.sdjwt.SdJwt;
import eu.passerelle.credentials.sdjwt.VcSdJwt;
import eu.passerelle.credentials.sdjwt.VpSdJwt;
import eu.passerelle.credentials.vcjose.VcJwt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdJwtPresentationTest {

    private static final PresentationRequest ASKED =
            PresentationRequest.of("https://verifier.example", "n-1");

    private final SigningKey issuer = DidKey.generate(KeyType.P256);
    private final SigningKey holder = DidKey.generate(KeyType.P256);

    @Test
    void the_holder_shows_one_of_two_credentials_to_who_asked() {
        SdJwt presented = presented(holder, DisclosureFrame.of("/verifiableCredential/1"));
        String all = presented.serialized();
        String fewer = all.substring(0, all.indexOf('~') + 1);

        var first = verify(all, ASKED);
        var second = verify(fewer, ASKED);

        assertThat(first.presentation().passed()).as(first.toString()).isTrue();
        assertThat(first.credentials()).hasSize(2);
        assertThat(second.presentation().passed()).isTrue();
        assertThat(second.credentials()).hasSize(1);
        assertThat(second.credentials().getFirst().reading()).isInstanceOf(Reading.Read.class);
    }

    @Test
    void it_is_read_from_an_envelope_too() {
        String token = presented(holder, DisclosureFrame.of()).serialized();
        var envelope =
                Json.newObject()
                        .put("@context", "https://www.w3.org/ns/credentials/v2")
                        .put("type", "EnvelopedVerifiablePresentation")
                        .put("id", "data:application/vp+sd-jwt," + token);

        assertThat(verify(Json.text(envelope), ASKED).presentation().passed()).isTrue();
    }

    @Test
    void an_answer_to_another_question_does_not_pass() {
        String token = presented(holder, DisclosureFrame.of()).serialized();

        for (var other :
                List.of(
                        PresentationRequest.of("https://other.example", "n-1"),
                        PresentationRequest.of("https://verifier.example", "n-2"))) {
            assertThat(verify(token, other).presentation().passed()).isFalse();
        }
    }

    @Test
    void another_key_than_the_holders_does_not_pass() {
        String token = presented(issuer, DisclosureFrame.of()).serialized();

        assertThat(verify(token, ASKED).presentation().passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/type", "/@context", "/nonce", "/aud/0"})
    void what_a_verifier_needs_is_not_hidden(String pointer) {
        assertThatThrownBy(() -> presented(holder, DisclosureFrame.of(pointer)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_credential_is_no_presentation_and_the_other_way_round() {
        String vp = presented(holder, DisclosureFrame.of()).serialized();
        String vc =
                VcSdJwt.issue(badge(), DisclosureFrame.of(), Salts.random(), issuer).serialized();

        assertThat(SecuredCredential.read(vp.getBytes())).isInstanceOf(Reading.Unreadable.class);
        assertThat(SecuredPresentation.read(vc.getBytes()))
                .isInstanceOf(PresentationReading.Unreadable.class);
    }

    private SdJwt presented(SigningKey by, DisclosureFrame frame) {
        var presentation = Json.newObject().put("holder", holder.verificationKey().controller());
        presentation.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        presentation.put("type", "VerifiablePresentation");
        var credentials = presentation.putArray("verifiableCredential");
        String token = VcJwt.sign(badge(), issuer);
        for (int i = 0; i < 2; i++) {
            credentials
                    .addObject()
                    .put("@context", "https://www.w3.org/ns/credentials/v2")
                    .put("type", "EnvelopedVerifiableCredential")
                    .put("id", "data:application/vc+jwt," + token);
        }
        return VpSdJwt.issue(
                presentation, frame, Salts.random(), by, "https://verifier.example", "n-1");
    }

    private ObjectNode badge() {
        String controller = issuer.verificationKey().controller();
        return OpenBadge.render(SomeCredential.issuedBy(controller), List.of("en")).document();
    }

    private static PresentationVerification verify(String token, PresentationRequest asked) {
        var read =
                (PresentationReading.Read)
                        SecuredPresentation.read(token.getBytes(StandardCharsets.UTF_8));
        return read.presentation().verify(DidKey.keys(), url -> Optional.empty(), NOON, asked);
    }
}
