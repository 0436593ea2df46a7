package eu.passerelle.verification.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.reading.PresentationRequest;
import eu.passerelle.verification.SomeHolder;
import eu.passerelle.verification.fetching.Guard;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerifyingProofsOfAPresentationTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String DOMAIN = "https://meridian.example";
    private static final String CHALLENGE = "6e62f66e";
    private static final PresentationRequest ASKED = PresentationRequest.of(DOMAIN, CHALLENGE);

    private final SomeHolder issuer = SomeHolder.at(NOON);
    private final SomeHolder holder = SomeHolder.at(NOON);
    private final VerifyPresentationProof verify = verify();

    private static VerifyPresentationProof verify() {
        var documents = new InMemoryDocuments();
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Guard guard = Guard.around(URI.create("http://localhost:8080"));
        return new VerifyPresentationProof(
                VerifyingAProofTest.verifyProof(documents),
                new PublishedKeys(documents, guard, clock),
                clock);
    }

    private ObjectNode credential() {
        return issuer.signed(issuer.statement());
    }

    private boolean verified(ObjectNode presentation) {
        ObjectNode signed = holder.presented(presentation, DOMAIN, CHALLENGE);
        return verify.verify(signed, ASKED).verified();
    }

    @Test
    void a_presentation_with_two_right_credentials_is_verified() {
        ObjectNode second = SomeHolder.enveloped(issuer.token(issuer.statement()));

        var answer =
                verify.verify(
                        holder.presented(
                                holder.presentation(credential(), second), DOMAIN, CHALLENGE),
                        ASKED);

        assertThat(answer.verified()).isTrue();
        assertThat(answer.credentials()).hasSize(2);
    }

    @Test
    void a_vp_jwt_is_verified() {
        String token =
                holder.presentedToken(
                        holder.presentation(SomeHolder.enveloped(issuer.token(issuer.statement()))),
                        DOMAIN,
                        CHALLENGE);

        assertThat(verify.verify(TextNode.valueOf(token), ASKED).verified()).isTrue();
    }

    @Test
    void one_wrong_credential_is_enough() {
        ObjectNode wrong = credential();
        ((ObjectNode) wrong.get("credentialSubject")).put("name", "Mallory");

        var answer =
                verify.verify(
                        holder.presented(
                                holder.presentation(credential(), wrong), DOMAIN, CHALLENGE),
                        ASKED);

        assertThat(answer.verified()).isFalse();
        assertThat(answer.presentation().passed()).isTrue();
        assertThat(answer.credentials())
                .extracting(ProofAnswer::verified)
                .containsExactly(true, false);
    }

    @Test
    void another_domain_or_challenge_is_refused() {
        ObjectNode signed = holder.presented(holder.presentation(credential()), DOMAIN, CHALLENGE);

        assertThat(
                        verify.verify(
                                        signed,
                                        PresentationRequest.of("https://x.example", CHALLENGE))
                                .verified())
                .isFalse();
        assertThat(verify.verify(signed, PresentationRequest.of(DOMAIN, "other")).verified())
                .isFalse();
    }

    @Test
    void a_presentation_without_proof_is_not_verified_unless_nobody_asked_for_one() {
        ObjectNode unsigned = holder.presentation(credential());

        assertThat(verify.verify(unsigned, PresentationRequest.nothing()).verified()).isFalse();
        assertThat(verify.verifyUnsigned(unsigned).verified()).isTrue();
    }

    @Test
    void what_a_holder_says_of_themselves_is_secured_by_the_presentation() {
        assertThat(verified(holder.presentation(holder.statement()))).isTrue();
    }

    @Test
    void what_somebody_else_says_is_not() {
        ObjectNode noHolder = holder.presentation(holder.statement());
        noHolder.remove("holder");
        ObjectNode otherHolder = holder.presentation(holder.statement());
        otherHolder.put("holder", "did:example:acme");
        ObjectNode otherIssuer = holder.presentation(issuer.statement());

        for (ObjectNode wrong : new ObjectNode[] {noHolder, otherHolder, otherIssuer}) {
            assertThat(verified(wrong)).isFalse();
        }
        assertThat(verify.verifyUnsigned(holder.presentation(holder.statement())).verified())
                .isFalse();
    }

    @Test
    void a_holder_needs_an_id() {
        ObjectNode nameless = holder.presentation(credential());
        nameless.putObject("holder").put("name", "Alice");

        assertThat(verify.verifyUnsigned(nameless).verified()).isFalse();
    }

    @Test
    void credentials_are_objects() {
        for (JsonNode wrong :
                new JsonNode[] {TextNode.valueOf("https://vc.example/1"), IntNode.valueOf(7)}) {
            assertThat(verify.verifyUnsigned(holder.presentation(wrong)).verified()).isFalse();
        }
    }

    @Test
    void a_crowd_of_credentials_is_not_looked_at() {
        JsonNode one = credential();
        JsonNode[] many = Stream.generate(() -> one).limit(51).toArray(JsonNode[]::new);

        var answer = verify.verifyUnsigned(holder.presentation(many));

        assertThat(answer.verified()).isFalse();
        assertThat(answer.credentials()).isEmpty();
    }
}
