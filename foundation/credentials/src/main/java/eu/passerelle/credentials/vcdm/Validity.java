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

    public static Finding at(Instant now, ObjectNode credential) {
        boolean old = DataModel.isV1(credential);
        try {
            Instant from = moment(credential, old ? VcTerms.ISSUANCE_DATE : VcTerms.VALID_FROM);
            Instant until = moment(credential, old ? VcTerms.EXPIRATION_DATE : VcTerms.VALID_UNTIL);
            if (from != null && now.isBefore(from)) {
                return failed(Problem.NOT_YET_VALID, "not valid before " + from);
            }
            if (until != null && now.isAfter(until)) {
                return failed(Problem.NO_LONGER_VALID, "not valid after " + until);
            }
            return new Finding.Passed(Check.PERIOD, "within its period");
        } catch (Rejected rejected) {
            return rejected.finding();
        }
    }

    private static Instant moment(ObjectNode credential, String member) {
        return Values.optionalMoment(credential, member);
    }

    private static Finding failed(Problem problem, String detail) {
        return new Finding.Failed(Check.PERIOD, problem, detail);
    }
}
