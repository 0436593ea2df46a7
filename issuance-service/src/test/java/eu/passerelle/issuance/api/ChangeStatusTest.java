package eu.passerelle.issuance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.Refusals;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.issuance.status.StatusRefusal;
import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeStatusTest {

    private static final String ID = "urn:uuid:01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10";
    private static final String BOTH = "{\"statusPurpose\":[\"revocation\",\"suspension\"]}";

    private final ApiHeart heart = new ApiHeart();
    private final ObjectNode issued =
            heart.issued(SomeCredential.request(SomeCredential.degree(), BOTH));

    @Test
    void by_its_name_and_purpose_one_entry_is_set_and_the_other_is_not() {
        heart.changed(byName(ID, "suspension", true));

        assertThat(isSet(StatusPurpose.SUSPENSION)).isTrue();
        assertThat(isSet(StatusPurpose.REVOCATION)).isFalse();
    }

    @Test
    void without_a_status_it_is_set() {
        heart.changed(
                """
                {"credentialId":"%s","credentialStatus":{"type":"BitstringStatusListEntry",
                 "statusPurpose":"revocation"}}\
                """
                        .formatted(ID));

        assertThat(isSet(StatusPurpose.REVOCATION)).isTrue();
    }

    @Test
    void by_its_exact_place_an_entry_is_set_without_a_name() {
        heart.changed(byPlace(entry(StatusPurpose.REVOCATION)));

        assertThat(isSet(StatusPurpose.REVOCATION)).isTrue();
        assertThat(isSet(StatusPurpose.SUSPENSION)).isFalse();
    }

    @Test
    void a_suspension_is_lifted_and_a_revocation_is_not() {
        heart.changed(byName(ID, "suspension", true));
        heart.changed(byName(ID, "revocation", true));

        heart.changed(byName(ID, "suspension", false));

        assertThat(isSet(StatusPurpose.SUSPENSION)).isFalse();
        assertThat(refusal(byName(ID, "revocation", false)))
                .isInstanceOf(StatusRefusal.RevokedForGood.class);
        assertThat(isSet(StatusPurpose.REVOCATION)).isTrue();
    }

    @Test
    void what_another_organisation_issued_is_unknown() {
        for (var body :
                new String[] {
                    byName(ID, "revocation", true), byPlace(entry(StatusPurpose.REVOCATION))
                }) {
            var order = ApiHeart.statusOrder(body);

            assertThat(Refusals.of(() -> heart.change.change(SomeProvider.TORMES, order)))
                    .isInstanceOf(ApiRefusal.UnknownCredential.class);
            assertThat(Refusals.of(() -> heart.change.changeAsTest(order)))
                    .isInstanceOf(ApiRefusal.UnknownCredential.class);
        }
        assertThat(isSet(StatusPurpose.REVOCATION)).isFalse();
    }

    @Test
    void a_place_that_was_given_to_an_award_is_none_of_this_interface() {
        var taken =
                heart.status
                        .places
                        .allot(
                                eu.passerelle.issuance.key.Signatory.of(SomeProvider.RHEINFURT),
                                StatusPurpose.REVOCATION)
                        .await()
                        .indefinitely();

        var place = StatusEntry.of(taken.url().toString(), taken.index(), StatusPurpose.REVOCATION);

        assertThat(refusal(byPlace(place))).isInstanceOf(ApiRefusal.UnknownCredential.class);
    }

    @Test
    void the_same_place_below_another_origin_is_unknown() {
        var entry = entry(StatusPurpose.REVOCATION);
        var elsewhere = entry.list().replace("http://localhost:8080", "https://elsewhere.example");

        assertThat(
                        refusal(
                                byPlace(
                                        StatusEntry.of(
                                                elsewhere,
                                                entry.index(),
                                                StatusPurpose.REVOCATION))))
                .isInstanceOf(ApiRefusal.UnknownCredential.class);
    }

    @Test
    void the_name_may_be_the_callers_own() {
        heart.issued(
                SomeCredential.request(
                        "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"type\":[\"VerifiableCredential\"],\"credentialSubject\":{\"id\":\"did:example:s\"}}",
                        "{\"credentialId\":\"ours-7\",\"statusPurpose\":\"revocation\"}"));

        assertThat(heart.changed(byName("ours-7", "revocation", true))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"credentialId\":\"x\"}",
                "{\"credentialId\":\"x\",\"credentialStatus\":[]}",
                "{\"credentialId\":\"x\",\"credentialStatus\":7}",
                "{\"credentialId\":\"x\",\"credentialStatus\":{}}",
                "{\"credentialId\":7,\"credentialStatus\":{\"statusPurpose\":\"revocation\"}}",
                "{\"credentialStatus\":{\"statusPurpose\":\"revocation\"}}",
                "{\"credentialId\":\"x\",\"credentialStatus\":{\"statusPurpose\":\"message\"}}",
                "{\"credentialId\":\"x\",\"credentialStatus\":{\"statusPurpose\":\"revocation\"},\"status\":\"1\"}",
                "{\"credentialStatus\":{\"statusListIndex\":\"-1\",\"statusListCredential\":\"https://x.example\"}}",
                "{\"credentialStatus\":{\"statusListIndex\":\"99999999999999999999\",\"statusListCredential\":\"https://x.example\"}}"
            })
    void a_request_that_does_not_say_which_or_what_is_malformed(String body) {
        var refusal =
                Refusals.of(
                        () -> {
                            ApiHeart.statusOrder(body);
                            return null;
                        });

        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
    }

    private Refusal refusal(String body) {
        return Refusals.of(
                () -> heart.change.change(SomeProvider.RHEINFURT, ApiHeart.statusOrder(body)));
    }

    private StatusEntry entry(StatusPurpose purpose) {
        return StatusEntry.allOf(issued).stream()
                .filter(entry -> entry.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private boolean isSet(StatusPurpose purpose) {
        var entry = entry(purpose);
        return Optional.of(entry.list())
                .flatMap(StatusListId::inUrl)
                .flatMap(id -> heart.status.lists.get(id).await().indefinitely())
                .orElseThrow()
                .list()
                .bits()
                .isSet(entry.index());
    }

    private static String byName(String id, String purpose, boolean set) {
        return """
        {"credentialId":"%s","credentialStatus":{"type":"BitstringStatusListEntry",
         "statusPurpose":"%s"},"status":%s}\
        """
                .formatted(id, purpose, set);
    }

    private static String byPlace(StatusEntry entry) {
        return "{\"credentialStatus\":%s,\"status\":true}".formatted(entry.json());
    }
}
