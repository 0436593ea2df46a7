package eu.passerelle.verification.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of criteria does. */
public abstract class CriteriaSetsContract {
    private final String organisation = "org-" + UUID.randomUUID();

    protected abstract CriteriaSets sets();

    protected abstract <T> T done(Supplier<Uni<T>> work);

    private static Criteria whole(String name) {
        return new Criteria(
                name,
                List.of("http://a.example/1", "http://a.example/2"),
                Optional.of(6),
                Optional.of(new BigDecimal("2.5")),
                true,
                Optional.of(36));
    }

    private static Criteria little(String name) {
        return new Criteria(
                name, List.of(), Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    private void put(Criteria criteria) {
        done(() -> sets().put(organisation, criteria));
    }

    @Test
    void what_was_put_is_there_for_its_organisation_only() {
        put(whole("analyst"));

        assertThat(done(() -> sets().get(organisation, "analyst"))).contains(whole("analyst"));
        assertThat(done(() -> sets().get("another", "analyst"))).isEmpty();
    }

    @Test
    void what_has_the_same_name_is_replaced() {
        put(whole("analyst"));
        put(little("analyst"));

        assertThat(done(() -> sets().of(organisation))).containsExactly(little("analyst"));
    }

    @Test
    void all_of_an_organisation_are_told_by_name() {
        put(little("b"));
        put(whole("a"));

        assertThat(done(() -> sets().of(organisation))).containsExactly(whole("a"), little("b"));
    }

    @Test
    void what_is_removed_is_gone() {
        put(whole("analyst"));

        assertThat(done(() -> sets().remove(organisation, "analyst"))).isTrue();
        assertThat(done(() -> sets().remove(organisation, "analyst"))).isFalse();
        assertThat(done(() -> sets().get(organisation, "analyst"))).isEmpty();
    }
}
