package eu.passerelle.issuance.learner;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.issuance.PortContract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What learners do, wherever they are kept. */
public abstract class LearnersContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    protected abstract Learners learners();

    @Test
    void a_newcomer_is_added() {
        var newcomer = newcomer();

        var found = done(() -> learners().findOrAdd(newcomer));

        assertThat(found).isEqualTo(newcomer);
        assertThat(done(() -> learners().get(newcomer.id()))).contains(newcomer);
    }

    @Test
    void whoever_has_the_mail_address_already_stays() {
        var first = newcomer();
        done(() -> learners().findOrAdd(first));

        var found =
                done(
                        () ->
                                learners()
                                        .findOrAdd(
                                                new Learner.Unclaimed(
                                                        LearnerId.random(),
                                                        "Another Name",
                                                        first.mail())));

        assertThat(found).isEqualTo(first);
    }

    @Test
    void a_claimed_record_is_found_by_its_account() {
        var account = new AccountId(UUID.randomUUID().toString());
        var newcomer = newcomer();
        done(() -> learners().findOrAdd(newcomer));
        var claimed = newcomer.claim(account, NOON);

        done(() -> learners().put(claimed));

        assertThat(done(() -> learners().claimedBy(account))).contains(claimed);
        assertThat(done(() -> learners().claimedBy(new AccountId("nobody")))).isEmpty();
    }

    @Test
    void those_there_are_not_are_left_out() {
        var one = newcomer();
        done(() -> learners().findOrAdd(one));

        assertThat(done(() -> learners().all(List.of(one.id(), LearnerId.random()))))
                .containsExactly(one);
    }

    private static Learner.Unclaimed newcomer() {
        return new Learner.Unclaimed(
                LearnerId.random(),
                "Lena Vogt",
                new MailAddress(UUID.randomUUID() + "@learners.example"));
    }
}
