package eu.passerelle.issuance.record;

import eu.passerelle.contracts.issuance.v1.RecordClaimed;
import eu.passerelle.issuance.learner.Learner;
import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.learner.Learners;
import eu.passerelle.issuance.learner.MailAddress;
import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Finds the learner an account stands for; the first time by its verified mail address. */
@ApplicationScoped
public class ClaimRecord {

    private final Learners learners;
    private final Outbox outbox;
    private final Clock clock;

    ClaimRecord(Learners learners, Outbox outbox, Clock clock) {
        this.learners = learners;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The person's record, claimed now if it was not before; empty records can be claimed too. */
    @WithTransaction
    public Uni<Learner.Claimed> claim(Person person) {
        return learners.claimedBy(person.account()).chain(found -> claimed(found, person));
    }

    private Uni<Learner.Claimed> claimed(Optional<Learner> found, Person person) {
        return switch (found.orElse(null)) {
            case Learner.Claimed claimed -> Uni.createFrom().item(claimed);
            case Learner.Unclaimed unclaimed -> take(unclaimed, person);
            case null -> learners.findOrAdd(newcomer(person)).chain(one -> mine(one, person));
        };
    }

    private Uni<Learner.Claimed> mine(Learner learner, Person person) {
        return switch (learner) {
            case Learner.Unclaimed unclaimed -> take(unclaimed, person);
            // Two first log-ins of one account at once: the other one was quicker.
            case Learner.Claimed claimed when claimed.account().equals(person.account()) ->
                    Uni.createFrom().item(claimed);
            case Learner.Claimed ignored ->
                    throw new Refused(new RecordRefusal.RecordClaimedByAnother());
        };
    }

    private Uni<Learner.Claimed> take(Learner.Unclaimed unclaimed, Person person) {
        return Uni.createFrom()
                .item(unclaimed.claim(person.account(), clock.instant()))
                .call(learners::put)
                .call(claimed -> outbox.add(fact(claimed)));
    }

    private static RecordClaimed fact(Learner.Claimed claimed) {
        return new RecordClaimed(
                claimed.id().toString(), claimed.account().value(), claimed.claimedAt());
    }

    private static Learner.Unclaimed newcomer(Person person) {
        var mail =
                person.mail()
                        .filter(MailAddress::isOne)
                        .orElseThrow(() -> new Refused(new RecordRefusal.MailNotVerified()));
        return new Learner.Unclaimed(
                LearnerId.random(), person.name().orElse(mail), new MailAddress(mail));
    }
}
