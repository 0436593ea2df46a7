package eu.passerelle.recognition.agreement.timer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.recognition.v1.AgreementEnded;
import eu.passerelle.recognition.SomeAgreement;
import eu.passerelle.recognition.SomeOrganisation;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.Agreements;
import eu.passerelle.recognition.agreement.Terms;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Agreements whose last day has passed. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class AgreementExpiryTest {
    @Inject AgreementExpiry expiry;
    @Inject Agreements agreements;

    @Test
    void what_is_past_its_last_day_ends_and_the_world_is_told_once() {
        var past = active(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        var lasting = active(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31));

        Reactively.await(() -> expiry.check());
        Reactively.await(() -> expiry.check());

        assertThat(find(past)).isInstanceOf(Agreement.Ended.class);
        assertThat(find(lasting)).isInstanceOf(Agreement.Active.class);
        try (var probe = KafkaProbe.on(Context.RECOGNITION)) {
            var subject = "agreement/" + past.id();
            probe.await(AgreementEnded.class, subject);
            assertThat(probe.everything(java.time.Duration.ofSeconds(1)))
                    .filteredOn(told -> told.key().equals(subject))
                    .hasSize(1);
        }
    }

    private Agreement find(Agreement agreement) {
        return Reactively.inTransaction(() -> agreements.find(agreement.id())).orElseThrow();
    }

    private Agreement.Active active(LocalDate from, LocalDate until) {
        var cover = SomeAgreement.cover(new TargetId(UUID.randomUUID()));
        var agreement =
                SomeAgreement.active(
                        new Terms(
                                1,
                                "A-" + UUID.randomUUID(),
                                SomeOrganisation.RHEINFURT,
                                SomeOrganisation.TORMES,
                                from,
                                until,
                                List.of(cover)));
        Reactively.inTransaction(() -> agreements.put(agreement));
        return agreement;
    }
}
