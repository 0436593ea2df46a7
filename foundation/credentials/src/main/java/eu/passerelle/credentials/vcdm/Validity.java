package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import java.time.Instant;

/**
 * Asks whether a moment lies within a credential's period (VCDM 2.0, 4.9; both ends belong to it).
 */
public final class Validity {

    private Validity() {}

    /** Whether the moment lies within; both models' names of its ends count in the older one. */
    public static Finding at(Instant now, ObjectNode credential) {
        try {
            if (DataModel.isV1(credential)) {
                // 1.1 foresaw the names of 2.0: who wrote them meant them
                return between(now, credential, VcTerms.ISSUANCE_DATE, VcTerms.EXPIRATION_DATE)
                                instanceof Finding.Failed out
                        ? out
                        : between(now, credential, VcTerms.VALID_FROM, VcTerms.VALID_UNTIL);
            }
            return between(now, credential, VcTerms.VALID_FROM, VcTerms.VALID_UNTIL);
        } catch (Rejected rejected) {
            return rejected.finding();
        }
    }

    private static Finding between(Instant now, ObjectNode credential, String start, String end) {
        Instant from = Values.optionalMoment(credential, start);
        Instant until = Values.optionalMoment(credential, end);
        if (from != null && now.isBefore(from)) {
            return failed(Problem.NOT_YET_VALID, "not valid before " + from);
        }
        if (until != null && now.isAfter(until)) {
            return failed(Problem.NO_LONGER_VALID, "not valid after " + until);
        }
        return new Finding.Passed(Check.PERIOD, "within its period");
    }

    private static Finding failed(Problem problem, String detail) {
        return new Finding.Failed(Check.PERIOD, problem, detail);
    }
}
