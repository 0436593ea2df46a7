package eu.passerelle.credentials.statuslist;

import static eu.passerelle.credentials.SomeCredential.LIST;
import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.multiformat.Multibase;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "{'statusListIndex':'99999999999999999999'}",
                "{'statusPurpose':'surprise'}",
                "{'type':'StatusList2021Entry'}",
                "{'id':'https://passerelle.example/status-lists/1'}",
                "{'statusListCredential':5}",
                "{'statusSize':2}",
                "{'statusSize':0}"
            })
    void a_broken_or_unknown_entry_is_not_taken_for_none(String changes) {
        var credential = Json.newObject();
        ObjectNode entry = ENTRY.json();
        entry.setAll(Json.object(changes.replace('\'', '"')));
        credential.set("credentialStatus", entry);

        assertThatThrownBy(() -> StatusEntry.allOf(credential)).isInstanceOf(Rejected.class);
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
