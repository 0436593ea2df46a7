package eu.passerelle.issuance.cohort;

import java.time.Instant;

/** A file of results for one run. Each state offers only the steps that are open from it. */
public sealed interface Cohort {

    /** What it is about. */
    Outline outline();

    /** Read and checked; nothing is issued. */
    record Previewed(Outline outline) implements Cohort {

        /** Staff want the good rows issued. */
        public Confirmed confirm(Instant at) {
            return new Confirmed(outline, at);
        }
    }

    /** Being issued. */
    record Confirmed(Outline outline, Instant confirmedAt) implements Cohort {

        /** No row is left. */
        public Completed complete(Instant at) {
            return new Completed(outline, confirmedAt, at);
        }
    }

    /** Every good row is issued or refused. */
    record Completed(Outline outline, Instant confirmedAt, Instant completedAt) implements Cohort {}
}
