package eu.passerelle.verification.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Verifies one credential from what we know already: it asks nobody, and keeps nothing but that
 * somebody asked.
 */
@ApplicationScoped
public class VerifyCredential {
    private final Formats formats;
    private final AskAuthentic authentic;
    private final AskAuthorised authorised;
    private final CountAnswers counts;
    private final Clock clock;

    VerifyCredential(
            Formats formats,
            AskAuthentic authentic,
            AskAuthorised authorised,
            CountAnswers counts,
            Clock clock) {
        this.formats = formats;
        this.authentic = authentic;
        this.authorised = authorised;
        this.counts = counts;
        this.clock = clock;
    }

    /** The answer about what was handed in. */
    public Verdict verify(byte[] content) {
        Instant now = clock.instant();
        return switch (formats.read(content)) {
            case Reading.Closed(var code) -> counted(closed(code.found(), now), Optional.empty());
            case Reading.Opened(var credential) ->
                    counted(judge(credential, now), Optional.of(credential.claims()));
        };
    }

    /**
     * The answer about a credential that stands in a presentation. What is no credential at all
     * breaks the format there.
     */
    public Verdict verify(JsonNode presented) {
        String text = presented.isTextual() ? presented.textValue() : Json.text(presented);
        try {
            return verify(text.getBytes(StandardCharsets.UTF_8));
        } catch (Refused refused) {
            return closed(Code.FORMAT_BROKEN.found(), clock.instant());
        }
    }

    private Verdict judge(SealedCredential credential, Instant now) {
        Finding proof = authentic.proof(credential, now);
        return switch (proof.result()) {
            // Nothing that a forger wrote is worth a look.
            case FAIL -> closed(proof, now);
            case INDETERMINATE -> verdict(credential, proof, now).unproven();
            case PASS -> verdict(credential, proof, now);
        };
    }

    private Verdict verdict(SealedCredential credential, Finding proof, Instant now) {
        Claims claims = credential.claims();
        List<Finding> findings =
                List.of(
                        Code.FORMAT_READ.found(),
                        proof,
                        authentic.validity(claims, now),
                        authentic.status(claims, now),
                        authorised.issuer(credential, now),
                        authorised.key(credential, now),
                        authorised.specification(claims));
        return new Verdict(findings, authorised.provider(claims), claims.content(), now);
    }

    private static Verdict closed(Finding finding, Instant now) {
        List<Finding> findings =
                finding.check() == Check.FORMAT
                        ? List.of(finding)
                        : List.of(Code.FORMAT_READ.found(), finding);
        return new Verdict(findings, Optional.empty(), Optional.empty(), now);
    }

    private Verdict counted(Verdict verdict, Optional<Claims> claims) {
        counts.count(verdict, claims.flatMap(Claims::specification));
        return verdict;
    }
}
