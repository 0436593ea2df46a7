package eu.passerelle.credentials.statuslist;

import static eu.passerelle.credentials.SomeCredential.LIST;
import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.multiformat.Multibase;
import eu.passerelle.credentials.reading.StatusListReader;
import eu.passerelle.credentials.reading.StatusListReading;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListCredentialTest {

    private static final StatusEntry ENTRY = StatusEntry.of(LIST, 77, StatusPurpose.REVOCATION);

    @Test
    void a_clear_bit_passes_and_a_set_one_fails() {
        assertThat(list(StatusPurpose.REVOCATION, clear()).ask(ENTRY, NOON))
                .isInstanceOf(Finding.Passed.class);
        assertThat(problem(list(StatusPurpose.REVOCATION, clear().set(77)).ask(ENTRY, NOON)))
                .isEqualTo(Problem.STATUS_SET);
    }

    @Test
    void a_list_for_another_purpose_does_not_answer() {
        assertThat(problem(list(StatusPurpose.SUSPENSION, clear()).ask(ENTRY, NOON)))
                .isEqualTo(Problem.STATUS_VERIFICATION_ERROR);
    }

    @Test
    void another_list_does_not_answer() {
        var elsewhere = StatusEntry.of(LIST + "0", 77, StatusPurpose.REVOCATION);

        assertThat(problem(list(StatusPurpose.REVOCATION, clear()).ask(elsewhere, NOON)))
                .isEqualTo(Problem.STATUS_VERIFICATION_ERROR);
    }

    @Test
    void an_index_beyond_the_list_is_out_of_range() {
        var beyond = StatusEntry.of(LIST, 131_072, StatusPurpose.REVOCATION);

        assertThat(problem(list(StatusPurpose.REVOCATION, clear()).ask(beyond, NOON)))
                .isEqualTo(Problem.RANGE_ERROR);
    }

    @Test
    void a_list_too_short_to_hide_anybody_does_not_answer() {
        var few = BitstringStatusList.ofBytes(new byte[1024], 1);

        assertThat(problem(list(StatusPurpose.REVOCATION, few).ask(ENTRY, NOON)))
                .isEqualTo(Problem.STATUS_LIST_LENGTH_ERROR);
    }

    @Test
    void a_refresh_bit_leaves_the_credential_valid() {
        var entry = StatusEntry.of(LIST, 77, StatusPurpose.REFRESH);

        assertThat(list(StatusPurpose.REFRESH, clear().set(77)).ask(entry, NOON))
                .isInstanceOf(Finding.Passed.class);
    }

    @Test
    void a_list_outside_its_period_says_nothing() {
        var list = list(StatusPurpose.REVOCATION, clear());

        assertThat(list.ask(ENTRY, NOON.plus(Duration.ofDays(2))))
                .isInstanceOf(Finding.Undetermined.class);
        assertThat(list.ask(ENTRY, NOON.minus(Duration.ofDays(2))))
                .isInstanceOf(Finding.Undetermined.class);
    }

    @Test
    void a_bomb_is_not_unpacked() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        String encoded = Multibase.base64Url(bomb.toByteArray());

        assertThatThrownBy(() -> BitstringStatusList.decode(encoded, 1))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void the_examples_of_the_specification_are_read() {
        int lists = 0;
        int entries = 0;
        for (JsonNode example : Vectors.json("bitstring-status-list/spec-examples.json")) {
            var credential = (ObjectNode) example;
            if (Json.holds(credential.get("type"), "BitstringStatusListCredential")) {
                lists++;
                assertThat(StatusListCredential.ofVerified(credential).list(1).entries())
                        .isGreaterThanOrEqualTo(131_072);
            } else if (credential.path("credentialStatus").has(0)) {
                entries += StatusEntry.allOf(credential).size();
            }
        }
        assertThat(lists).isPositive();
        assertThat(entries).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'statusListIndex':'-1'}",
                "{'statusListIndex':'1.0'}",
                "{'statusListIndex':'01'}",
                "{'statusListIndex':77}",
                "{'statusPurpose':'surprise'}",
                "{'type':'StatusList2021Entry'}",
                "{'id':'https://passerelle.example/status-lists/1'}",
                "{'statusListCredential':5}",
                "{'statusSize':2}",
                "{'statusSize':0}",
                "{'statusSize':'2'}",
                "{'statusSize':1.5}",
                "{'statusSize':64}",
                "{'statusSize':-1}",
                "{'statusSize':null}",
                "{'statusSize':1,'statusMessage':[{'status':'0x0','message':'a'}]}",
                "{'statusSize':1,'statusMessage':[{'status':'0x0'},{'status':'0x1'}]}",
                "{'statusSize':1,'statusMessage':[{'status':'0','message':'a'},{'status':'1','message':'b'}]}",
                "{'statusSize':1,'statusMessage':'a'}",
                "{'statusReference':'not a url'}",
                "{'statusReference':[]}",
                "{'statusReference':['https://a.example/1',5]}",
                "{'statusListIndex':true}",
                "{'statusListIndex':''}",
                "{'statusListIndex':'0x1'}",
                "{'statusListIndex':'+1'}",
                "{'statusListIndex':'1 '}",
                "{'statusListCredential':'not a url'}",
                "{'statusPurpose':['revocation']}",
                "{'type':null}"
            })
    void a_broken_or_unknown_entry_is_not_taken_for_none(String changes) {
        var credential = Json.newObject();
        ObjectNode entry = ENTRY.json();
        entry.setAll(Json.object(changes.replace('\'', '"')));
        credential.set("credentialStatus", entry);

        assertThatThrownBy(() -> StatusEntry.allOf(credential)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2147483648", "9223372036854775807", "9223372036854775808", "131072000000"})
    void an_index_of_any_size_is_an_index_and_beyond_every_list(String index) {
        var credential = Json.newObject();
        credential.set("credentialStatus", ENTRY.json().put("statusListIndex", index));

        assertThatThrownBy(() -> StatusEntry.allOf(credential))
                .asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .extracting(Rejected::finding)
                .isInstanceOfSatisfying(
                        Finding.Failed.class,
                        failed -> assertThat(failed.problem()).isEqualTo(Problem.RANGE_ERROR));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "openbadges/dcc/statuslists/e5WK8CbZ1GjycuPombrj.json, the list is too short",
        "openbadges/dcc/statuslists/expired.json, outside its own period",
        "openbadges/dcc/statuslists/missingBitStringType.json, not a status list"
    })
    void a_published_list_that_breaks_a_rule_does_not_answer(String file, String why) {
        var entry =
                StatusEntry.of(
                        Vectors.object(file).get("id").asText(), 5, StatusPurpose.REVOCATION);

        Finding finding =
                switch (new StatusListReader(DidKey.keys()).read(Vectors.bytes(file), NOON)) {
                    case StatusListReading.Usable(var list) -> list.ask(entry, NOON);
                    case StatusListReading.Unusable(var reasons) -> reasons.findings().getLast();
                };

        assertThat(finding).isNotInstanceOf(Finding.Passed.class);
        assertThat(finding.detail()).contains(why);
    }

    @Test
    void more_entries_than_any_credential_has_are_not_looked_at() {
        var credential = Json.newObject();
        for (int i = 0; i < 33; i++) {
            credential.withArray("credentialStatus").add(ENTRY.json());
        }

        assertThatThrownBy(() -> StatusEntry.allOf(credential)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 11, 16})
    void entries_of_any_number_of_bits_keep_their_values_apart(int bits) {
        int most = (1 << bits) - 1;

        var list =
                BitstringStatusList.ofEntries(131_072, bits)
                        .with(0, most)
                        .with(2, 1)
                        .with(77, most)
                        .with(77, most / 2)
                        .with(131_071, most);

        assertThat(new int[] {list.get(0), list.get(1), list.get(2), list.get(3), list.get(77)})
                .containsExactly(most, 0, 1, 0, most / 2);
        assertThat(list.get(131_071)).isEqualTo(most);
        assertThat(BitstringStatusList.decode(list.encoded(), bits)).isEqualTo(list);
    }

    @Test
    void an_entry_with_a_message_for_each_value_is_read() {
        var credential = Json.newObject();
        ObjectNode entry = ENTRY.json().put("statusPurpose", "message").put("statusSize", 3);
        for (int i = 0; i < 8; i++) {
            entry.withArray("statusMessage")
                    .addObject()
                    .put("status", "0x" + i)
                    .put("message", "message " + i);
        }
        entry.putArray("statusReference").add("https://a.example/status");
        credential.set("credentialStatus", entry);

        assertThat(StatusEntry.allOf(credential).getFirst().bitsPerEntry()).isEqualTo(3);
    }

    @Test
    void a_list_whose_subject_is_a_set_of_one_is_read() {
        ObjectNode credential = list(StatusPurpose.REVOCATION, clear().set(77)).credential();
        JsonNode subject = credential.get("credentialSubject").deepCopy();
        credential.putArray("credentialSubject").add(subject);

        assertThat(problem(StatusListCredential.ofVerified(credential).ask(ENTRY, NOON)))
                .isEqualTo(Problem.STATUS_SET);
    }

    private static BitstringStatusList clear() {
        return BitstringStatusList.ofEntries(131_072);
    }

    private static StatusListCredential list(StatusPurpose purpose, BitstringStatusList bits) {
        return StatusListCredential.of(LIST, "did:example:1", purpose, bits)
                .valid(
                        NOON.minus(Duration.ofHours(1)),
                        NOON.plus(Duration.ofHours(1)),
                        Duration.ofMinutes(5));
    }

    private static Problem problem(Finding finding) {
        assertThat(finding).isInstanceOf(Finding.Failed.class);
        return ((Finding.Failed) finding).problem();
    }
}
