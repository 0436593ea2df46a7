package eu.passerelle.verification.presentation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** The challenges that were answered, kept as digests, so that none is answered twice. */
public interface Challenges {
    /** Uses a challenge up; false if it was used up before. */
    Uni<Boolean> useUp(ChallengeDigest challenge, Instant now);
}
