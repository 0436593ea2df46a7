package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.verdict.Verdict;
import eu.passerelle.verification.verdict.VerifyCredential;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/** Verifies every credential of a batch by itself; a wrong one spoils none of the others. */
@ApplicationScoped
public class VerifyBatch {
    private final VerifyCredential verifyCredential;
    private final Clock clock;

    VerifyBatch(VerifyCredential verifyCredential, Clock clock) {
        this.verifyCredential = verifyCredential;
        this.clock = clock;
    }

    /** The answer about each, compared with criteria where there are any. */
    public BatchAnswer verify(Batch batch, Optional<Criteria> criteria) {
        return new BatchAnswer(
                batch.credentials().stream().map(one -> item(one, criteria)).toList(),
                clock.instant());
    }

    private BatchItem item(byte[] credential, Optional<Criteria> criteria) {
        String digest = digest(credential);
        try {
            Verdict verdict = verifyCredential.verify(credential);
            return new BatchItem.Answered(
                    digest, verdict, criteria.map(one -> JudgeAdequacy.judge(verdict, one)));
        } catch (Refused refused) {
            return new BatchItem.Unreadable(digest, refused.refusal());
        }
    }

    private static String digest(byte[] credential) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(credential));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
