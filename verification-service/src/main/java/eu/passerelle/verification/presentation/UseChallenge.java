package eu.passerelle.verification.presentation;

import eu.passerelle.credentials.reading.PresentationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Uses up the challenge of a request: it is good for one answer, be that right or wrong. */
@ApplicationScoped
public class UseChallenge {
    private final Challenges challenges;
    private final Clock clock;

    UseChallenge(Challenges challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    /** Whether it is the first answer; not known where the memory cannot be asked. */
    public Uni<ChallengeUse> use(PresentationRequest request) {
        if (request.challenge().isEmpty() || request.domain().isEmpty()) {
            return Uni.createFrom().item(ChallengeUse.NOT_ASKED);
        }
        return challenges
                .useUp(
                        ChallengeDigest.of(request.domain().get(), request.challenge().get()),
                        clock.instant())
                .map(first -> first ? ChallengeUse.FIRST : ChallengeUse.AGAIN)
                .onFailure()
                .recoverWithItem(ChallengeUse.UNKNOWN);
    }
}
