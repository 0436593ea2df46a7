package eu.passerelle.issuance.award;

import eu.passerelle.issuance.learner.Learner;
import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.learner.Learners;
import eu.passerelle.issuance.learner.MailAddress;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Decides that a learner has a right to a credential; the same request decides once. */
@ApplicationScoped
class GrantAward {

    private final Learners learners;
    private final Awards awards;
    private final Ids ids;
    private final Clock clock;

    GrantAward(Learners learners, Awards awards, Ids ids, Clock clock) {
        this.learners = learners;
        this.awards = awards;
        this.ids = ids;
        this.clock = clock;
    }

    /** The award just granted, or whatever became of the one granted by this key before. */
    Uni<Award> grant(Grounds grounds, Order order, Optional<RequestKey> key) {
        refuseFlaws(order, grounds);
        return learners.findOrAdd(newcomer(order))
                .map(learner -> new Award.Granted(grant(grounds, order, learner.id())))
                .chain(granted -> addOnce(granted, key));
    }

    private void refuseFlaws(Order order, Grounds grounds) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var flaws = CheckOrder.flaws(order, grounds, today);
        if (!flaws.isEmpty()) {
            throw new Refused(new AwardRefusal.InvalidAward(flaws));
        }
    }

    private Uni<Award> addOnce(Award.Granted granted, Optional<RequestKey> key) {
        return awards.addOnce(granted, key).invoke(added -> refuseOther(added, granted));
    }

    private static void refuseOther(Award added, Award.Granted wanted) {
        if (!added.grant().sameAs(wanted.grant())) {
            throw new Refused(new AwardRefusal.RequestKeyReused());
        }
    }

    private Learner.Unclaimed newcomer(Order order) {
        return new Learner.Unclaimed(
                LearnerId.random(),
                order.learnerName().strip(),
                new MailAddress(order.learnerMail()));
    }

    private Grant grant(Grounds grounds, Order order, LearnerId learner) {
        ProviderId provider = grounds.provider().id();
        return new Grant(
                new AwardId(ids.next()),
                provider,
                grounds.specification().key(),
                order.offering(),
                learner,
                order.learnerName().strip(),
                order.achievedOn(),
                order.grade().map(String::strip),
                clock.instant());
    }
}
