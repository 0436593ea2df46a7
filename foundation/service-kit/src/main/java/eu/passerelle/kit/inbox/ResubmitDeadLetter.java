package eu.passerelle.kit.inbox;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.kit.topics.UnreadableFact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Brings a dead letter to its reader again, in the reader's own line. */
@ApplicationScoped
class ResubmitDeadLetter {

    private final Graveyard graveyard;
    private final Resubmissions resubmissions;

    ResubmitDeadLetter(Graveyard graveyard, Resubmissions resubmissions) {
        this.graveyard = graveyard;
        this.resubmissions = resubmissions;
    }

    Uni<Void> resubmit(UUID id) {
        return graveyard
                .get(id)
                .call(this::demandNotOvertaken)
                .chain(this::bring)
                .chain(() -> graveyard.find(id))
                .invoke(left -> left.ifPresent(dead -> stillDead()))
                .replaceWithVoid();
    }

    private Uni<Boolean> demandNotOvertaken(DeadLetter letter) {
        return graveyard.overtaken(letter).invoke(ResubmitDeadLetter::demandNotOvertaken);
    }

    private static void demandNotOvertaken(boolean overtaken) {
        if (overtaken) {
            throw new Refused(new DeadLetterRefusal.OvertakenByNewer());
        }
    }

    private Uni<Void> bring(DeadLetter letter) {
        try {
            var heard = letter.arrival().open().orElseThrow(ResubmitDeadLetter::refused);
            return resubmissions.resubmit(letter.arrival(), heard);
        } catch (UnreadableFact stillUnreadable) {
            throw refused();
        }
    }

    private static void stillDead() {
        throw refused();
    }

    private static Refused refused() {
        return new Refused(new DeadLetterRefusal.StillNotPossible());
    }
}
