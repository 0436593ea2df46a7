package eu.passerelle.issuance.status;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.PortContract;
import eu.passerelle.issuance.key.Signatory;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What status lists do, wherever they are kept. */
public abstract class StatusListsContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

    private final Signatory signatory =
            Signatory.named("issuer-" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract StatusLists lists();

    @Test
    void what_was_put_is_got_bit_by_bit() {
        var signed = put(1, NOON.plusSeconds(60));

        assertThat(done(() -> lists().get(signed.list().id()))).contains(signed);
        assertThat(done(() -> lists().getForChange(signed.list().id()))).contains(signed);
    }

    @Test
    void what_was_signed_anew_takes_the_place_of_the_old() {
        var old = put(1, NOON.plusSeconds(60));
        var anew =
                new SignedList(
                        old.list().with(4711, true),
                        "anew",
                        "{\"anew\":true}",
                        "did:web:test#other",
                        NOON.plusSeconds(1),
                        NOON.plusSeconds(120));

        done(() -> lists().put(anew));

        assertThat(done(() -> lists().get(old.list().id()))).contains(anew);
    }

    @Test
    void the_newest_list_is_the_one_with_the_highest_number() {
        put(2, NOON.plusSeconds(60));
        var newest = put(10, NOON.plusSeconds(60));
        put(9, NOON.plusSeconds(60));

        assertThat(done(() -> lists().newest(signatory, StatusPurpose.REVOCATION)))
                .contains(new OpenList(newest.list().id(), 10, 131_072));
    }

    @Test
    void lists_that_end_soonest_come_first_and_later_ones_not_at_all() {
        var past = Instant.parse("2001-01-01T00:00:00Z");
        var second = put(1, past.plusSeconds(2)).list().id();
        var first = put(2, past.plusSeconds(1)).list().id();
        var later = put(3, past.plus(Duration.ofDays(1))).list().id();

        var ending = done(() -> lists().endingBefore(past.plusSeconds(3)));

        assertThat(ending).containsSubsequence(first, second).doesNotContain(later);
    }

    @Test
    void a_place_is_taken_once() {
        var id = put(1, NOON.plusSeconds(60)).list().id();

        assertThat(done(() -> lists().take(id, 131_071))).isTrue();
        assertThat(done(() -> lists().take(id, 131_071))).isFalse();
        assertThat(done(() -> lists().take(id, 0))).isTrue();
    }

    @Test
    void lists_of_another_purpose_or_of_the_test_issuer_are_other_lists() {
        put(1, NOON.plusSeconds(60));
        var test = new Signatory.TestIssuer(KeyType.P521);

        assertThat(done(() -> lists().newest(signatory, StatusPurpose.SUSPENSION))).isEmpty();
        var ofTest = put(test, StatusPurpose.SUSPENSION, 1, NOON.plusSeconds(60));
        assertThat(done(() -> lists().newest(test, StatusPurpose.SUSPENSION)))
                .contains(new OpenList(ofTest.list().id(), 1, 131_072));
        assertThat(done(() -> lists().get(ofTest.list().id()))).contains(ofTest);
    }

    private SignedList put(int number, Instant until) {
        return put(signatory, StatusPurpose.REVOCATION, number, until);
    }

    private SignedList put(Signatory signatory, StatusPurpose purpose, int number, Instant until) {
        var list =
                new StatusList(
                        new StatusListId(UUID.randomUUID()),
                        signatory,
                        purpose,
                        number,
                        BitstringStatusList.ofEntries(131_072).set(number));
        var signed = new SignedList(list, "signed", "{}", "did:web:test#key", NOON, until);
        done(() -> lists().put(signed));
        return signed;
    }
}
