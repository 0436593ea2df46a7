package eu.passerelle.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class OutboxDoorTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject Outbox outbox;
    @Inject DataSource database;

    @Test
    void a_fact_told_in_a_transaction_is_a_cloud_event_on_its_contexts_topic() {
        var fact = fact("told", "Told");

        Reactively.inTransaction(() -> outbox.add(fact));

        try (var probe = KafkaProbe.on(Context.CATALOG)) {
            var told = probe.await(t -> t.key().equals(fact.subject()));
            assertThat(told.as(ProviderSuspended.class)).isEqualTo(fact);
            assertThat(told.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_type", "passerelle.catalog.v1.ProviderSuspended")
                    .containsEntry("ce_source", "/passerelle/catalog")
                    .containsEntry("ce_subject", "provider/told")
                    .containsEntry("content-type", "application/json")
                    .containsKeys("ce_id", "ce_time");
            assertThat(UUID.fromString(told.id()).version()).isEqualTo(7);
        }
    }

    @Test
    void a_transaction_that_rolls_back_has_told_nothing() throws SQLException {
        var fact = fact("never", "Never");

        assertThatThrownBy(
                        () ->
                                Reactively.inTransaction(
                                        () ->
                                                outbox.add(fact)
                                                        .chain(
                                                                () ->
                                                                        Uni.createFrom()
                                                                                .failure(
                                                                                        new IllegalStateException(
                                                                                                "no")))))
                .hasMessage("no");

        assertThat(rows(fact.subject())).isZero();
    }

    @Test
    void outside_a_transaction_nothing_can_be_told() {
        assertThatThrownBy(
                        () ->
                                Reactively.await(
                                        () ->
                                                io.quarkus.hibernate.reactive.panache.Panache
                                                        .withSession(
                                                                () -> outbox.add(fact("x", "X")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
        assertThatThrownBy(() -> Reactively.await(() -> outbox.add(fact("x", "X"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_fact_whose_process_died_between_commit_and_sending_is_told_by_whoever_lives()
            throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into outbox (id, topic, source, subject, type, occurred_at, payload, extensions)
                    values ('%s', 'passerelle.catalog.v1', '/passerelle/catalog', 'provider/orphan',
                        'passerelle.catalog.v1.ProviderSuspended', now(), '{}', '{}')
                    """
                            .formatted(id));
        }

        try (var probe = KafkaProbe.on(Context.CATALOG)) {
            assertThat(probe.await(t -> "provider/orphan".equals(t.key())).id())
                    .isEqualTo(id.toString());
        }
    }

    @Test
    void a_fact_kafka_does_not_take_stops_its_own_subject_only() {
        var tooLarge = fact("large", "x".repeat(2_000_000));
        Reactively.inTransaction(
                () -> outbox.add(tooLarge).chain(() -> outbox.add(fact("large", "after"))));
        Reactively.inTransaction(() -> outbox.add(fact("small", "Small")));

        try (var probe = KafkaProbe.on(Context.CATALOG)) {
            probe.await(t -> "provider/small".equals(t.key()));
            assertThat(probe.everything(Duration.ofSeconds(1)))
                    .noneMatch(t -> "provider/large".equals(t.key()));
        }
        assertThat(
                        new Sql(database)
                                .one(
                                        "select failure from outbox where subject = 'provider/large' and attempts > 0"))
                .isNotNull();
        new Sql(database).change("delete from outbox where subject = 'provider/large'");
    }

    @Test
    void facts_about_one_subject_keep_their_order() {
        for (int i = 0; i < 20; i++) {
            var fact = fact("ordered", "Name " + i);
            Reactively.inTransaction(() -> outbox.add(fact));
        }

        try (var probe = KafkaProbe.on(Context.CATALOG)) {
            var names =
                    probe.await(20, t -> t.key().equals("provider/ordered")).stream()
                            .map(t -> t.as(ProviderSuspended.class).name())
                            .toList();
            assertThat(names)
                    .isEqualTo(
                            java.util.stream.IntStream.range(0, 20)
                                    .mapToObj(i -> "Name " + i)
                                    .toList());
        }
    }

    @Test
    void a_fact_is_on_kafka_soon_after_its_commit() {
        var millis = new ArrayList<Long>();
        try (var probe = KafkaProbe.on(Context.CATALOG)) {
            probe.everything(Duration.ofMillis(300));
            for (int i = 0; i < 30; i++) {
                var fact = fact("soon-" + i, "Soon");
                Reactively.inTransaction(() -> outbox.add(fact));
                long committed = System.nanoTime();
                probe.await(t -> t.key().equals(fact.subject()));
                millis.add((System.nanoTime() - committed) / 1_000_000);
            }
        }
        Collections.sort(millis);
        System.out.println("commit to heard, ms: " + millis);
        assertThat(millis.get(15)).isLessThan(1_000);
    }

    private static ProviderSuspended fact(String id, String name) {
        return new ProviderSuspended(id, name, ProviderKind.NGO, "DE", "https://example.org", NOON);
    }

    private long rows(String subject) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from outbox where subject = ?")) {
            statement.setString(1, subject);
            var answer = statement.executeQuery();
            answer.next();
            return answer.getLong(1);
        }
    }
}
