package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.award.AwardId;
import java.util.List;

/** A row of a cohort and how far it is. */
public sealed interface Line {

    /** Which row; the heading is row 1, as spreadsheets count. */
    int number();

    /** It can be issued. */
    record Ready(Result result) implements Line {

        @Override
        public int number() {
            return result.row();
        }

        /** Its credential is signed. */
        public Issued issue(AwardId award) {
            return new Issued(result.row(), award);
        }

        /** It could not be issued after all. */
        public Faulty refuse(Fault fault) {
            return new Faulty(result.row(), List.of(fault));
        }
    }

    /** It was issued; who it was about is known to the award. */
    record Issued(int number, AwardId award) implements Line {}

    /** It is not issued; what it says is not kept. */
    record Faulty(int number, List<Fault> faults) implements Line {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong in a row.
     *
     * @param column the heading of the cell, or empty where it is about the whole row
     * @param rule the stable name of the rule
     * @param detail what is wrong and what would be right; quotes nothing of the row
     */
    record Fault(String column, String rule, String detail) {}
}
