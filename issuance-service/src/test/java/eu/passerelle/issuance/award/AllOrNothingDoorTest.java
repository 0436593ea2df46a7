package eu.passerelle.issuance.award;

import static eu.passerelle.issuance.Doors.as;
import static eu.passerelle.issuance.Doors.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.contracts.Context;
import eu.passerelle.issuance.offering.SomeProvider;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class AllOrNothingDoorTest {

    @Inject IssueAward issue;

    @Test
    void an_award_that_rolls_back_leaves_no_row_and_tells_nothing() {
        var specification = published();
        var mail = UUID.randomUUID() + "@learners.example";
        var order = SomeOrder.of(specification, "Nobody", mail);

        assertThatThrownBy(() -> Reactively.inTransaction(() -> issueAndFail(order)))
                .hasMessage("after the award");

        assertThat(as("issuer.rheinfurt").get("/api/issuance/awards?pageSize=100").asString())
                .doesNotContain(mail);
        try (var issuance = KafkaProbe.on(Context.ISSUANCE)) {
            assertThat(issuance.everything(Duration.ofSeconds(2)))
                    .noneMatch(told -> told.json().contains(specification.toString()));
        }
    }

    private Uni<Award> issueAndFail(Order order) {
        return issue.issue(SomeProvider.RHEINFURT, order, Optional.empty())
                .chain(
                        () ->
                                Uni.createFrom()
                                        .failure(new IllegalStateException("after the award")));
    }
}
