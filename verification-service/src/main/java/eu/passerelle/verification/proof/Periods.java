package eu.passerelle.verification.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.vcdm.Validity;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.verification.proof.Part.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks both ends of a credential's period.
 *
 * @param clocksDiffer how far ahead somebody's clock may be
 */
public record Periods(Duration clocksDiffer) {
    private static final Finding WITHIN = new Finding.Passed(Check.PERIOD, "within its period");

    List<Part> of(ObjectNode document, Instant now) {
        List<Part> parts = new ArrayList<>();
        Finding begun = Validity.at(now.plus(clocksDiffer), document);
        Finding ended = Validity.at(now, document);
        add(parts, Named.VALID_FROM, document, from(document), only(begun, Problem.NOT_YET_VALID));
        add(
                parts,
                Named.VALID_UNTIL,
                document,
                until(document),
                only(ended, Problem.NO_LONGER_VALID));
        return parts;
    }

    private static void add(
            List<Part> parts, Named named, ObjectNode document, String member, Finding finding) {
        if (document.has(member)) {
            parts.add(Part.of(named, document.get(member), finding));
        }
    }

    private static Finding only(Finding found, Problem problem) {
        boolean other = found instanceof Finding.Failed failed && failed.problem() != problem;
        boolean aboutTime = found.check() == Check.PERIOD;
        return other && aboutTime ? WITHIN : found;
    }

    private static String from(ObjectNode document) {
        return document.has(VcTerms.ISSUANCE_DATE) ? VcTerms.ISSUANCE_DATE : VcTerms.VALID_FROM;
    }

    private static String until(ObjectNode document) {
        return document.has(VcTerms.EXPIRATION_DATE)
                ? VcTerms.EXPIRATION_DATE
                : VcTerms.VALID_UNTIL;
    }
}
