package eu.passerelle.issuance.api;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.statuslist.BitstringStatusList;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.PortContract;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.Place;
import eu.passerelle.issuance.status.SignedList;
import eu.passerelle.issuance.status.StatusHeart;
import eu.passerelle.issuance.status.StatusList;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.issuance.status.StatusLists;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What issued credentials' status entries do, wherever they are kept. */
public abstract class IssuedEntriesContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final String id = "urn:uuid:" + UUID.randomUUID();
    private final Signatory signatory =
            Signatory.named("issuer-" + UUID.randomUUID().toString().substring(0, 8));
    private final StatusListId list = new StatusListId(UUID.randomUUID());

    protected abstract IssuedEntries entries();

    protected abstract StatusLists lists();

    /** Which addresses places have. */
    protected abstract Place place(Signatory signatory, StatusListId list, int index);

    @BeforeEach
    void publishList() {
        var bits = BitstringStatusList.ofEntries(StatusHeart.POLICY.entries());
        var open = new StatusList(list, signatory, StatusPurpose.REVOCATION, 1, bits);
        done(
                () ->
                        lists().put(
                                        new SignedList(
                                                open,
                                                "token",
                                                "{}",
                                                "did:web:test#key",
                                                NOON,
                                                NOON)));
    }

    @Test
    void a_credentials_entries_are_found_by_its_name_and_its_issuer() {
        var first = add(Optional.of(id), 1);
        var second = add(Optional.of(id), 2);
        add(Optional.of(id + "0"), 3);
        add(Optional.empty(), 4);

        assertThat(done(() -> entries().called(Set.of(signatory), id)))
                .containsExactly(first, second);
        assertThat(done(() -> entries().called(Set.of(somebodyElse()), id))).isEmpty();
    }

    @Test
    void an_entry_is_found_at_its_place_by_its_issuer_alone() {
        var entry = add(Optional.empty(), 131_071);

        assertThat(done(() -> entries().at(Set.of(signatory, somebodyElse()), list, 131_071)))
                .contains(entry);
        assertThat(done(() -> entries().at(Set.of(signatory), list, 0))).isEmpty();
        assertThat(done(() -> entries().at(Set.of(somebodyElse()), list, 131_071))).isEmpty();
    }

    private IssuedEntry add(Optional<String> name, int index) {
        var place = place(signatory, list, index);
        var entry = new IssuedEntry(signatory, name, StatusPurpose.REVOCATION, place);
        done(() -> lists().take(list, index).chain(() -> entries().add(entry)));
        return entry;
    }

    private static Signatory somebodyElse() {
        return new Signatory.TestIssuer(KeyType.P256);
    }
}
