package eu.passerelle.verification.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.testkit.time.CountedIds;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettingASystemInTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final IssueApiKey issue = new IssueApiKey(keys, new CountedIds(), NOON);
    private final RetireApiKey retire = new RetireApiKey(keys, NOON);
    private final RotateApiKey rotate = new RotateApiKey(retire, issue, keys);
    private final LetIn letIn = new LetIn(keys);

    private FreshKey made() {
        return issue.issue("meridian", Optional.of("applicant tracking")).await().indefinitely();
    }

    private String organisation(String shown) {
        return letIn.organisation(shown).await().indefinitely();
    }

    @Test
    void who_shows_an_active_key_is_let_in() {
        assertThat(organisation(made().secret().shown())).isEqualTo("meridian");
    }

    @Test
    void the_secret_is_kept_nowhere() {
        FreshKey made = made();

        assertThat(keys.get(made.key().id()).await().indefinitely().toString())
                .doesNotContain(made.secret().secret());
        assertThat(made.key().digest()).doesNotContain(made.secret().secret());
        assertThat(made.toString()).doesNotContain(made.secret().secret());
    }

    @Test
    void the_right_id_with_another_secret_is_refused() {
        var other = KeySecret.fresh(made().key().id());

        assertThatThrownBy(() -> organisation(other.shown())).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "pv_", "pv_0198c5a0-0000-7000-8000-000000000001_short", "Bearer x"})
    void what_is_no_key_is_refused(String shown) {
        assertThatThrownBy(() -> organisation(shown)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> organisation(null)).isInstanceOf(Refused.class);
    }

    @Test
    void a_retired_key_opens_no_door() {
        FreshKey made = made();
        retire.retire("meridian", made.key().id()).await().indefinitely();

        assertThatThrownBy(() -> organisation(made.secret().shown())).isInstanceOf(Refused.class);
    }

    @Test
    void a_rotated_key_opens_and_the_old_one_does_not() {
        FreshKey old = made();
        FreshKey young = rotate.rotate("meridian", old.key().id()).await().indefinitely();

        assertThat(organisation(young.secret().shown())).isEqualTo("meridian");
        assertThat(young.key().label()).isEqualTo("applicant tracking");
        assertThatThrownBy(() -> organisation(old.secret().shown())).isInstanceOf(Refused.class);
    }

    @Test
    void another_organisations_key_does_not_exist() {
        UUID id = made().key().id();

        assertThatThrownBy(() -> retire.retire("voltgrid", id).await().indefinitely())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no such key");
    }

    @Test
    void a_key_is_retired_once() {
        UUID id = made().key().id();
        retire.retire("meridian", id).await().indefinitely();

        assertThatThrownBy(() -> retire.retire("meridian", id).await().indefinitely())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
    }

    @Test
    void an_organisation_has_so_many_keys_and_no_more() {
        for (int i = 0; i < 20; i++) {
            made();
        }

        assertThatThrownBy(this::made).isInstanceOf(Refused.class);
    }

    @Test
    void a_key_needs_a_label() {
        for (String label : new String[] {"", "   ", "x".repeat(81)}) {
            assertThatThrownBy(() -> issue.issue("meridian", Optional.of(label)))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> issue.issue("meridian", Optional.empty()))
                .isInstanceOf(Refused.class);
    }
}
