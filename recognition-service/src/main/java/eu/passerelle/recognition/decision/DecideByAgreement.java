package eu.passerelle.recognition.decision;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.evidence.Credential;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Decides what agreements allow to be decided, once. Runs in the transaction that gave rise. */
@ApplicationScoped
class DecideByAgreement {
    private final Situations situations;
    private final KeepDecisions keep;
    private final Ids ids;
    private final Clock clock;

    DecideByAgreement(Situations situations, KeepDecisions keep, Ids ids, Clock clock) {
        this.situations = situations;
        this.keep = keep;
        this.ids = ids;
        this.clock = clock;
    }

    /** Decides about the credentials under the agreements their learner consented to. */
    Uni<Void> decide(List<Credential> credentials, List<Agreement> agreements) {
        if (credentials.isEmpty() || agreements.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return situations
                .of(credentials, agreements)
                .map(situation -> Answers.to(situation, ids, clock.instant()))
                .chain(this::keepEach);
    }

    private Uni<Void> keepEach(List<Answer> answers) {
        return Multi.createFrom()
                .iterable(answers)
                .onItem()
                .transformToUniAndConcatenate(this::keep)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> keep(Answer answer) {
        return switch (answer) {
            case Answer.Recognise recognise -> keep.decided(recognise.decision());
            case Answer.Refer refer -> keep.referred(refer.referral());
        };
    }
}
