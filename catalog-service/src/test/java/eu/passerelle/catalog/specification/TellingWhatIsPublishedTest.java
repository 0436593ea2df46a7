package eu.passerelle.catalog.specification;

import static eu.passerelle.catalog.Door.course;
import static eu.passerelle.catalog.Door.drafted;
import static eu.passerelle.catalog.Door.publish;
import static eu.passerelle.catalog.Door.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.catalog.Door;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class TellingWhatIsPublishedTest {
    private static final String EDITOR = "editor.rheinfurt";
    private static final ProviderId RHEINFURT = new ProviderId("rheinfurt");
    private static final Duration QUIET = Duration.ofMillis(700);

    @Inject PublishSpecification publish;
    @Inject Specifications specifications;

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @Test
    void what_is_published_is_on_kafka_in_full() {
        var id = published(EDITOR, course("Told"));

        try (var kafka = KafkaProbe.on(Context.CATALOG)) {
            var told = kafka.await(SpecificationPublished.class, "specification/" + id + "/v1");
            assertThat(told.title()).containsEntry("en", "Told");
            assertThat(told.microCredential()).isTrue();
        }
    }

    @Test
    void a_refused_draft_is_not_told() {
        var id = drafted(EDITOR, course("Not told", "60", "1600"));

        publish(EDITOR, id).statusCode(422);

        assertThat(everythingTold()).noneMatch(key -> key.contains(id));
    }

    @Test
    void what_is_rolled_back_is_not_told_and_stays_a_draft() {
        var id = new SpecificationId(UUID.fromString(drafted(EDITOR, course("Rolled back"))));

        assertThatThrownBy(() -> Reactively.inTransaction(() -> publishedAndBroken(id)))
                .hasMessageContaining("the lights went out");

        assertThat(everythingTold()).noneMatch(key -> key.contains(id.toString()));
        var history = Reactively.inTransaction(() -> specifications.history(id));
        assertThat(history.newest().isPublic()).isFalse();
    }

    private Uni<Object> publishedAndBroken(SpecificationId id) {
        return publish.publish(id, RHEINFURT)
                .chain(
                        published ->
                                Uni.createFrom()
                                        .failure(new IllegalStateException("the lights went out")));
    }

    private static java.util.List<String> everythingTold() {
        try (var kafka = KafkaProbe.on(Context.CATALOG)) {
            return kafka.everything(QUIET).stream().map(told -> told.key()).toList();
        }
    }
}
