package eu.passerelle.catalog.provider;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of providers promises. */
public abstract class ProvidersContract {

    /** The keeper. */
    protected abstract Providers providers();

    /** Does something in a transaction of its own. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void an_unknown_alias_finds_nothing() {
        var found = inTransaction(() -> providers().find(new ProviderId("nobody-here")));

        assertThat(found).isEmpty();
    }

    @Test
    void a_provider_is_found_as_it_was_added() {
        var newcomer = SomeProvider.university(anyId());

        var added = inTransaction(() -> providers().add(newcomer));

        assertThat(added).isTrue();
        assertThat(found(newcomer.id())).isEqualTo(newcomer);
    }

    @Test
    void a_provider_nobody_reviewed_is_found_as_it_was_added() {
        var newcomer = SomeProvider.unreviewed(anyId());

        inTransaction(() -> providers().add(newcomer));

        assertThat(found(newcomer.id())).isEqualTo(newcomer);
    }

    @Test
    void a_taken_alias_is_not_added_and_nothing_changes() {
        var first = added(SomeProvider.university(anyId()));

        var added = inTransaction(() -> providers().add(SomeProvider.company(first.id())));

        assertThat(added).isFalse();
        assertThat(found(first.id())).isEqualTo(first);
    }

    @Test
    void a_suspended_provider_is_found_as_suspended() {
        var registered = added(SomeProvider.university(anyId()));
        var suspended =
                registered.suspend("no review handed in", Instant.parse("2026-03-20T12:00:00Z"));

        inTransaction(() -> providers().put(suspended));

        assertThat(found(registered.id())).isEqualTo(suspended);
    }

    @Test
    void a_reinstated_provider_is_found_as_registered() {
        var registered = added(SomeProvider.university(anyId()));
        var suspended = registered.suspend("a mistake", Instant.parse("2026-03-20T12:00:00Z"));
        inTransaction(() -> providers().put(suspended));

        inTransaction(() -> providers().put(suspended.reinstate()));

        assertThat(found(registered.id())).isEqualTo(registered);
    }

    @Test
    void of_several_aliases_the_known_ones_are_found() {
        var one = added(SomeProvider.university(anyId()));
        var other = added(SomeProvider.company(anyId()));
        var ids = List.of(other.id(), new ProviderId("nobody-here"), one.id());

        var found = inTransaction(() -> providers().findAll(ids));

        assertThat(found).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void pages_follow_each_other_by_alias() {
        added(SomeProvider.university(anyId()));
        added(SomeProvider.university(anyId()));
        added(SomeProvider.university(anyId()));

        var first = inTransaction(() -> providers().page(new PageQuery(2, null)));
        var second = inTransaction(() -> providers().page(new PageQuery(100, first.next())));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items()).isNotEmpty();
        assertThat(second.items().getFirst().id().value())
                .isGreaterThan(first.items().getLast().id().value());
    }

    private Provider found(ProviderId id) {
        return inTransaction(() -> providers().get(id));
    }

    private Provider.Registered added(Provider.Registered provider) {
        inTransaction(() -> providers().add(provider));
        return provider;
    }

    private static ProviderId anyId() {
        return new ProviderId("p-" + UUID.randomUUID());
    }
}
