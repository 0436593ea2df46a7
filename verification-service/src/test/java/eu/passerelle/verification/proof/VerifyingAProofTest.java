package eu.passerelle.verification.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.verification.SomeHolder;
import eu.passerelle.verification.fetching.Guard;
import eu.passerelle.verification.proof.Part.Named;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyingAProofTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String LIST = "https://somebody.example/lists/1";
    private static final String OWN_LIST = "http://localhost:8080/status-lists/1";

    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final VerifyProof verifyProof = verifyProof(documents);
    private final SomeHolder somebody = SomeHolder.at(NOON);

    static VerifyProof verifyProof(InMemoryDocuments documents) {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Guard guard = Guard.around(URI.create("http://localhost:8080"));
        var keys = new PublishedKeys(documents, guard, clock);
        return new VerifyProof(
                new ProofCheck(keys),
                new PublishedLists(documents, keys, guard, clock),
                new Periods(Duration.ofMinutes(2)),
                new KnownSchemas(),
                clock);
    }

    private ProofAnswer verify(JsonNode credential) {
        return verifyProof.verify(credential, ProofAsked.statement());
    }

    private static List<Problem> problems(ProofAnswer answer) {
        return answer.parts().stream()
                .map(Part::finding)
                .flatMap(
                        finding ->
                                switch (finding) {
                                    case Finding.Passed ignored -> java.util.stream.Stream.empty();
                                    case Finding.Failed failed ->
                                            java.util.stream.Stream.of(failed.problem());
                                    case Finding.Undetermined unsure ->
                                            java.util.stream.Stream.of(unsure.problem());
                                })
                .toList();
    }

    @Test
    void a_right_proof_is_verified_and_trust_is_said_not_to_be_asked() {
        ProofAnswer answer = verify(somebody.signed(somebody.statement()));

        assertThat(answer.verified()).isTrue();
        assertThat(answer.notAsked()).singleElement().asString().contains("trusted");
        assertThat(documents.asked()).isEmpty();
    }

    @Test
    void a_right_token_is_verified_bare_and_enveloped() {
        String token = somebody.token(somebody.statement());

        assertThat(verify(TextNode.valueOf(token)).verified()).isTrue();
        assertThat(verify(SomeHolder.enveloped(token)).verified()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"https://www.w3.org/ns/credentials/examples/v2\"", "null"})
    void an_envelope_needs_the_base_context(String context) {
        ObjectNode envelope = SomeHolder.enveloped(somebody.token(somebody.statement()));
        envelope.set("@context", eu.passerelle.credentials.json.Json.value(context));

        assertThat(verify(envelope).verified()).isFalse();
    }

    @Test
    void what_was_changed_is_not_verified_and_nothing_is_fetched_for_it() {
        documents.publish(LIST, somebody.list(LIST));
        ObjectNode signed = somebody.signed(somebody.statement(LIST, 7));
        ((ObjectNode) signed.get("credentialSubject")).put("name", "Mallory");

        ProofAnswer answer = verify(signed);

        assertThat(answer.verified()).isFalse();
        assertThat(answer.on(Named.CREDENTIAL_STATUS)).isEmpty();
        assertThat(documents.asked()).isEmpty();
    }

    @Test
    void an_issuer_that_is_a_did_has_to_control_the_key() {
        for (String other : List.of(SomeHolder.at(NOON).did(), "did:example:acme")) {
            ObjectNode statement = somebody.statement();
            statement.put("issuer", other);

            assertThat(verify(somebody.signed(statement)).verified()).isFalse();
        }
    }

    @Test
    void an_issuer_that_is_no_did_says_nothing_of_its_keys() {
        ObjectNode statement = somebody.statement();
        statement.put("issuer", "https://vc.example/issuers/5678");

        assertThat(verify(somebody.signed(statement)).verified()).isTrue();
    }

    @Test
    void both_ends_of_the_period_are_told_apart() {
        ObjectNode early = somebody.statement();
        early.put("validFrom", "2026-11-24T12:02:01Z").put("validUntil", "2027-01-01T00:00:00Z");
        ObjectNode late = somebody.statement();
        late.put("validFrom", "2026-01-01T00:00:00Z").put("validUntil", "2026-11-24T11:59:59Z");

        ProofAnswer ofEarly = verify(somebody.signed(early));
        ProofAnswer ofLate = verify(somebody.signed(late));

        assertThat(ofEarly.on(Named.VALID_FROM)).extracting(Part::passed).containsExactly(false);
        assertThat(ofEarly.on(Named.VALID_UNTIL)).extracting(Part::passed).containsExactly(true);
        assertThat(ofLate.on(Named.VALID_FROM)).extracting(Part::passed).containsExactly(true);
        assertThat(ofLate.on(Named.VALID_UNTIL)).extracting(Part::passed).containsExactly(false);
        assertThat(ofEarly.verified() || ofLate.verified()).isFalse();
    }

    @Test
    void a_clock_that_is_a_little_ahead_is_forgiven() {
        ObjectNode statement = somebody.statement();
        statement.put("validFrom", "2026-11-24T12:01:59Z");

        assertThat(verify(somebody.signed(statement)).verified()).isTrue();
    }

    @Test
    void a_silent_list_lets_through_and_one_that_speaks_does_not() {
        documents.publish(LIST, somebody.list(LIST, 7));

        assertThat(verify(somebody.signed(somebody.statement(LIST, 6))).verified()).isTrue();
        ProofAnswer revoked = verify(somebody.signed(somebody.statement(LIST, 7)));

        assertThat(revoked.verified()).isFalse();
        assertThat(problems(revoked)).containsExactly(Problem.STATUS_SET);
    }

    @Test
    void a_list_that_cannot_be_had_is_not_silent() {
        ProofAnswer answer = verify(somebody.signed(somebody.statement(LIST, 7)));

        assertThat(answer.verified()).isFalse();
        assertThat(problems(answer)).containsExactly(Problem.STATUS_RETRIEVAL_ERROR);
    }

    @Test
    void a_list_of_somebody_else_is_not_believed() {
        documents.publish(LIST, SomeHolder.at(NOON).list(LIST));

        ProofAnswer answer = verify(somebody.signed(somebody.statement(LIST, 7)));

        assertThat(answer.verified()).isFalse();
        assertThat(problems(answer)).containsExactly(Problem.STATUS_VERIFICATION_ERROR);
    }

    @Test
    void a_tampered_list_is_not_believed() {
        documents.publish(LIST, somebody.list(LIST) + "x");

        assertThat(verify(somebody.signed(somebody.statement(LIST, 7))).verified()).isFalse();
    }

    @Test
    void a_place_that_no_list_has_is_an_error() {
        documents.publish(LIST, somebody.list(LIST));

        ProofAnswer answer = verify(somebody.signed(somebody.statement(LIST, 131_072)));

        assertThat(problems(answer)).containsExactly(Problem.RANGE_ERROR);
    }

    @Test
    void a_status_of_an_unknown_kind_is_not_passed_over() {
        ObjectNode statement = somebody.statement(LIST, 7);
        ((ObjectNode) statement.get("credentialStatus")).put("type", "StatusList2021Entry");

        ProofAnswer answer = verify(TextNode.valueOf(somebody.token(statement)));

        assertThat(answer.verified()).isFalse();
        assertThat(problems(answer)).containsExactly(Problem.UNSUPPORTED);
    }

    @Test
    void a_foreign_list_is_kept_for_a_while_and_our_own_is_not() {
        documents.publish(LIST, somebody.list(LIST));
        documents.publish(OWN_LIST, somebody.list(OWN_LIST));
        for (String list : List.of(LIST, OWN_LIST, LIST, OWN_LIST)) {
            verify(somebody.signed(somebody.statement(list, 7)));
        }

        assertThat(documents.asked()).containsExactly(LIST, OWN_LIST, OWN_LIST);
    }

    @Test
    void a_schema_that_is_not_at_hand_is_named_as_not_asked() {
        ObjectNode statement = somebody.statement();
        statement
                .putObject("credentialSchema")
                .put("id", "https://example.org/schema.json")
                .put("type", "JsonSchema");

        ProofAnswer answer = verify(somebody.signed(statement));

        assertThat(answer.verified()).isTrue();
        assertThat(answer.notAsked()).hasSize(2);
        assertThat(answer.on(Named.CREDENTIAL_SCHEMA)).isEmpty();
    }

    @Test
    void another_purpose_domain_or_challenge_is_refused() {
        ObjectNode signed = somebody.signed(somebody.statement());
        var purpose = new ProofAsked(Purpose.AUTHENTICATION, Optional.empty(), Optional.empty());
        var domain = new ProofAsked(Purpose.ASSERTION, Optional.of("a.example"), Optional.empty());
        var challenge = new ProofAsked(Purpose.ASSERTION, Optional.empty(), Optional.of("1234"));

        for (ProofAsked asked : List.of(purpose, domain, challenge)) {
            assertThat(verifyProof.verify(signed, asked).verified()).isFalse();
            var token = TextNode.valueOf(somebody.token(somebody.statement()));
            assertThat(verifyProof.verify(token, asked).verified()).isFalse();
        }
    }

    @Test
    void a_did_web_is_looked_up_where_it_says() {
        documents.publish(
                "https://university.example/did.json", "{\"id\":\"did:web:university.example\"}");
        ObjectNode signed = somebody.signed(somebody.statement());
        ((ObjectNode) signed.get("proof").get(0))
                .put("verificationMethod", "did:web:university.example#1");

        assertThat(verify(signed).verified()).isFalse();
        assertThat(documents.asked())
                .containsExactly("https://university.example/.well-known/did.json");
    }
}
