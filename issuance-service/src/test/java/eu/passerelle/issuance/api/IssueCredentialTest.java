package eu.passerelle.issuance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.contracts.issuance.v1.IssuerKeyActivated;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.offering.OfferingRefusal;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueCredentialTest {

    private static final String RHEINFURT = "did:web:localhost%3A8080:issuers:rheinfurt";

    private final ApiHeart heart = new ApiHeart();

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void the_test_issuers_credential_verifies_by_its_own_did(Mechanism mechanism) {
        var issued = heart.issuedAsTest(mechanism.label(), SomeCredential.degree());

        var verification = verify(issued, DidKey.keys());
        assertThat(verification.passed()).as(verification.toString()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void an_organisations_credential_verifies_by_the_keys_that_were_told(Mechanism mechanism) {
        var body =
                SomeCredential.request(
                        SomeCredential.degree(),
                        "{\"cryptosuite\":\"%s\"}".formatted(mechanism.label()));

        var issued = heart.issued(body);

        var verification = verify(issued, toldKeys());
        assertThat(verification.passed()).as(verification.toString()).isTrue();
        assertThat(content(issued).issuer()).isEqualTo(RHEINFURT);
    }

    @Test
    void what_was_handed_in_is_signed_as_it_is() {
        var given = Json.object(SomeCredential.degree("\"issuer\":\"%s\",".formatted(RHEINFURT)));

        var issued = heart.issued(Json.text(given));

        issued.remove("proof");
        assertThat(issued).isEqualTo(given);
    }

    @Test
    void an_issuer_may_be_an_object_with_more_in_it() {
        var issuer = "\"issuer\":{\"id\":\"%s\",\"name\":\"Rheinfurt\"},".formatted(RHEINFURT);

        var issued = heart.issued(SomeCredential.degree(issuer));

        assertThat(issued.path("issuer").path("name").asText()).isEqualTo("Rheinfurt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"did:web:localhost%3A8080:issuers:tormes\"",
                "{\"id\":\"https://university.example/\",\"name\":\"Rheinfurt\"}"
            })
    void an_organisation_never_signs_as_somebody_else(String issuer) {
        var refusal = refusal(SomeCredential.degree("\"issuer\":%s,".formatted(issuer)));

        assertThat(refusal).isEqualTo(new ApiRefusal.ForeignIssuer(RHEINFURT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"did:example:123\"", "{\"id\":\"did:example:123\",\"name\":\"Us\"}"})
    void the_test_issuer_signs_as_itself_whoever_is_named(String issuer) {
        var issued =
                heart.issuedAsTest(
                        "eddsa-rdfc-2022",
                        SomeCredential.degree("\"issuer\":%s,".formatted(issuer)));

        assertThat(Json.idOf(issued.get("issuer"))).startsWith("did:key:z6Mk");
        assertThat(verify(issued, DidKey.keys()).passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"text\"",
                "17",
                "{",
                "{\"a\":1,\"a\":2}",
                "{}",
                "{\"verifiableCredential\":{}}",
                "{\"credential\":\"eyJ\"}",
                "{\"credential\":null}"
            })
    void a_body_without_a_credential_is_malformed(String body) {
        assertThat(malformed(() -> ApiHeart.order(body)))
                .isInstanceOf(ApiRefusal.InvalidRequest.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cryptosuite\":\"none\"}",
                "{\"cryptosuite\":7}",
                "{\"mandatoryPointers\":[7]}",
                "{\"statusPurpose\":\"message\"}",
                "{\"expires\":\"tomorrow\"}",
                "[]",
                "\"text\""
            })
    void options_that_cannot_be_meant_are_malformed(String options) {
        var body = SomeCredential.request(SomeCredential.degree(), options);

        assertThat(malformed(() -> ApiHeart.order(body)))
                .isInstanceOf(ApiRefusal.InvalidRequest.class);
    }

    @Test
    void a_pointer_to_nothing_is_malformed() {
        var body =
                SomeCredential.request(
                        SomeCredential.degree(),
                        "{\"cryptosuite\":\"ecdsa-sd-2023\",\"mandatoryPointers\":[\"/nowhere\"]}");

        assertThat(refusal(body)).isInstanceOf(ApiRefusal.InvalidCredential.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"issuer\":null,",
                "\"issuer\":\"us\",",
                "\"issuer\":{\"name\":\"us\"},",
                "\"validFrom\":\"yesterday\",",
                "\"credentialStatus\":{\"id\":\"https://x.example\"},",
                "\"credentialSchema\":{\"type\":\"JsonSchema\"},",
                "\"credentialStatus\":{\"type\":\"BitstringStatusListEntry\",\"statusListIndex\":true,\"statusPurpose\":\"revocation\",\"statusListCredential\":\"https://example.com\"},",
                "\"issuanceDate\":\"2026-11-25T12:00:00Z\","
            })
    void a_credential_that_breaks_the_data_model_is_malformed(String member) {
        var refusal = refusal(SomeCredential.degree(member));

        assertThat(refusal).isInstanceOf(ApiRefusal.InvalidCredential.class);
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.flaws()).isNotEmpty();
    }

    @Test
    void a_term_that_no_context_defines_is_malformed_where_statements_are_signed() {
        var bare =
                """
                {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],
                 "credentialSubject":{"id":"did:example:s"},"neverHeardOf":"this"}""";

        assertThat(refusal(bare)).isInstanceOf(ApiRefusal.InvalidCredential.class);
    }

    @Test
    void entries_are_added_for_the_purposes_that_were_ordered() {
        var body =
                SomeCredential.request(
                        SomeCredential.degree(),
                        "{\"statusPurpose\":[\"suspension\",\"revocation\"]}");

        var issued = heart.issued(body);

        assertThat(StatusEntry.allOf(issued))
                .extracting(StatusEntry::purpose)
                .containsExactly(StatusPurpose.REVOCATION, StatusPurpose.SUSPENSION);
        assertThat(verify(issued, toldKeys()).passed()).isTrue();
    }

    @Test
    void one_entry_stands_alone_and_a_second_one_beside_the_first() {
        var one = heart.issued(SomeCredential.request(SomeCredential.degree(), REVOCABLE));

        one.remove("proof");
        var again = heart.issued(SomeCredential.request(Json.text(one), REVOCABLE));

        assertThat(one.get("credentialStatus").isObject()).isTrue();
        assertThat(StatusEntry.allOf(again)).hasSize(2);
    }

    @Test
    void a_proof_that_is_there_already_stays() {
        var first = heart.issued(SomeCredential.degree());

        var second =
                heart.issued(
                        SomeCredential.request(
                                Json.text(first), "{\"cryptosuite\":\"ecdsa-rdfc-2019\"}"));

        assertThat(second.get("proof")).hasSize(2);
        assertThat(verify(second, toldKeys()).passed()).isTrue();
    }

    @Test
    void who_is_suspended_issues_nothing() {
        heart.offering.keep.keep(SomeProvider.rheinfurtSuspended()).await().indefinitely();

        assertThat(refusal(SomeCredential.degree()))
                .isInstanceOf(OfferingRefusal.ProviderSuspended.class);
    }

    @Test
    void an_address_wins_over_nothing_and_contradicts_no_option() {
        var p384 = request("ecdsa-rdfc-2019-p384", "{\"cryptosuite\":\"ecdsa-rdfc-2019\"}").order();

        assertThat(p384.mechanism()).isEqualTo(Mechanism.ECDSA_RDFC_2019_P384);
        assertThat(
                        malformed(
                                () ->
                                        request("vc-jwt", "{\"cryptosuite\":\"eddsa-jcs-2022\"}")
                                                .order()))
                .isInstanceOf(ApiRefusal.InvalidRequest.class);
        assertThat(refused(() -> request("rsa", "{}").order()))
                .isInstanceOf(ApiRefusal.UnknownMechanism.class);
    }

    private static final String REVOCABLE = "{\"statusPurpose\":\"revocation\"}";

    private static IssueRequest request(String mechanism, String options) {
        var body = SomeCredential.request(SomeCredential.degree(), options);
        return new IssueRequest(body.getBytes(), Optional.of(mechanism), Optional.empty());
    }

    private Refusal refusal(String body) {
        return Refusals.of(() -> heart.issue.issue(SomeProvider.RHEINFURT, ApiHeart.order(body)));
    }

    private static Refusal malformed(Runnable work) {
        var refusal = refused(work);
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        return refusal;
    }

    private static Refusal refused(Runnable work) {
        return Refusals.of(
                () -> {
                    work.run();
                    return null;
                });
    }

    private Keys toldKeys() {
        return Keys.of(
                heart.key.outbox.facts(IssuerKeyActivated.class).stream()
                        .map(IssuerKeyActivated::key)
                        .map(
                                told ->
                                        VerificationKey.ofMultikey(
                                                told.verificationMethod(),
                                                told.issuer(),
                                                told.publicKeyMultibase()))
                        .toList());
    }

    /** As a verifier does; of a base proof it sees what a holder derived. */
    private Verification verify(ObjectNode issued, Keys keys) {
        var lists = new PublishedLists(heart.status.lists, keys, heart.key.clock.instant());
        return content(issued).verify(keys, lists, heart.key.clock.instant());
    }

    private static SecuredCredential content(ObjectNode issued) {
        var isBase =
                issued.path("proof").path(0).path("cryptosuite").asText().equals("ecdsa-sd-2023");
        var shown =
                isBase
                        ? DataIntegrity.derive(issued, List.of("/credentialSubject", "/issuer"))
                        : issued;
        var reading = SecuredCredential.read(shown);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).credential();
    }
}
