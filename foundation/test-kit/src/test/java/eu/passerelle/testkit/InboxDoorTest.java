package eu.passerelle.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.testkit.app.Levers;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class InboxDoorTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String DEAD = "passerelle.catalog.v1.dead.recognition";

    @Inject DataSource database;

    private KafkaProbe catalog;

    @BeforeEach
    void open() {
        catalog = KafkaProbe.on(Context.CATALOG);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void a_fact_delivered_twice_is_acted_on_once() {
        var id = UUID.randomUUID().toString();

        catalog.tell(id, fact("twice", "First"));
        catalog.tell(id, fact("twice", "First"));
        catalog.tell(fact("twice", "Last"));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(note("provider/twice")).isEqualTo("Last"));
        assertThat(Levers.acted()).filteredOn(a -> a.startsWith("provider/twice")).hasSize(2);
    }

    @Test
    void a_kind_nobody_knows_is_passed_over() {
        catalog.tell(
                "provider/unknown",
                Map.of("ce_id", "unknown-1", "ce_type", "passerelle.catalog.v1.ProviderDreamt"),
                "{}".getBytes(StandardCharsets.UTF_8));
        catalog.tell(fact("unknown", "After"));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(note("provider/unknown")).isEqualTo("After"));
        assertThat(dead("unknown-1")).isNull();
    }

    @Test
    void what_cannot_be_read_is_put_aside_and_told_on_the_dead_letter_topic() {
        catalog.tell(
                "provider/garbled",
                Map.of("ce_id", "garbled-1", "ce_type", "passerelle.catalog.v1.ProviderSuspended"),
                "{ no".getBytes(StandardCharsets.UTF_8));
        catalog.tell(fact("garbled", "After"));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(note("provider/garbled")).isEqualTo("After"));
        assertThat(dead("garbled-1")).startsWith("Not readable");
        try (var probe = KafkaProbe.on(DEAD)) {
            var told = probe.await(t -> "garbled-1".equals(t.headers().get("ce_deadevent")));
            assertThat(told.json()).isEqualTo("{ no");
            assertThat(told.headers()).containsEntry("ce_deadreader", "*");
        }
    }

    @Test
    void a_record_without_cloud_event_headers_is_put_aside() {
        catalog.tell("provider/bare", Map.of(), "hello".getBytes(StandardCharsets.UTF_8));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () ->
                                assertThat(
                                                new Sql(database)
                                                        .one(
                                                                "select reason from dead_letter where subject = ?",
                                                                "provider/bare"))
                                        .contains("CloudEvents"));
    }

    @Test
    void a_poison_fact_is_put_aside_without_blocking_the_others() {
        Levers.poison("provider/poison");

        var id = catalog.tell(fact("poison", "Bad"));
        catalog.tell(fact("beside", "Good"));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(note("provider/beside")).isEqualTo("Good"));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(dead(id)).isEqualTo("IllegalStateException"));
        assertThat(note("provider/poison")).isNull();
        assertThat(Levers.acted()).filteredOn(a -> a.startsWith("provider/poison")).hasSize(5);
        try (var probe = KafkaProbe.on(DEAD)) {
            var told = probe.await(t -> id.equals(t.headers().get("ce_deadevent")));
            assertThat(told.headers())
                    .containsEntry("ce_deadreader", "app.notes")
                    .containsEntry("ce_deadreason", "IllegalStateException");
        }
    }

    @Test
    void what_will_pass_is_waited_for_however_long_it_takes() {
        Levers.badWeather("provider/weather", 12);

        var id = catalog.tell(fact("weather", "Fine"));
        catalog.tell(fact("weather", "Finer"));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(note("provider/weather")).isEqualTo("Finer"));
        assertThat(dead(id)).isNull();
        assertThat(Levers.acted())
                .filteredOn(a -> a.startsWith("provider/weather"))
                .hasSize(14)
                .last()
                .isEqualTo("provider/weather Finer");
    }

    @Test
    void a_fact_is_acted_on_soon_after_it_was_told() {
        var millis = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            var subject = "provider/soon-" + i;
            long told = System.nanoTime();
            catalog.tell(fact("soon-" + i, "Soon"));
            await().atMost(Duration.ofSeconds(40))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> note(subject) != null);
            millis.add((System.nanoTime() - told) / 1_000_000);
        }
        Collections.sort(millis);
        System.out.println("told to acted, ms: " + millis);
        assertThat(millis.get(15)).isLessThan(1_000);
    }

    private String note(String subject) {
        return new Sql(database).one("select text from note where id = ?", subject);
    }

    private String dead(String eventId) {
        return new Sql(database).one("select reason from dead_letter where event_id = ?", eventId);
    }

    private static ProviderSuspended fact(String id, String name) {
        return new ProviderSuspended(id, name, ProviderKind.NGO, "DE", "https://example.org", NOON);
    }
}
