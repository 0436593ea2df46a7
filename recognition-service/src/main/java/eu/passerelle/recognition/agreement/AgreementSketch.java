package eu.passerelle.recognition.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement as somebody wrote it down, right or not. Anything may be missing.
 *
 * @param reference the name people use
 * @param awardedBy whose credentials count, an alias
 * @param recognisedBy where they count, an alias
 * @param validFrom first day
 * @param validUntil last day
 * @param covers the targets
 */
public record AgreementSketch(
        String reference,
        String awardedBy,
        String recognisedBy,
        LocalDate validFrom,
        LocalDate validUntil,
        List<CoverSketch> covers) {
    /**
     * A covered target as somebody wrote it down.
     *
     * @param targetId which target
     * @param credits what a credential is worth there
     * @param minEqfLevel this level is enough; null where the target's own counts
     * @param minEcts this much workload is enough; null where the common rule counts
     * @param supervised whether somebody must have watched the assessment
     * @param iscedPrefix fields that begin with this are close enough; null for the target's own
     */
    public record CoverSketch(
            UUID targetId,
            BigDecimal credits,
            Integer minEqfLevel,
            BigDecimal minEcts,
            boolean supervised,
            String iscedPrefix) {}
}
