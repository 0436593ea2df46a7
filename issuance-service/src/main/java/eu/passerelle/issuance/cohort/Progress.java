package eu.passerelle.issuance.cohort;

/**
 * How many rows are how far.
 *
 * @param ready to be issued
 * @param issued done
 * @param faulty not issued
 */
public record Progress(int ready, int issued, int faulty) {

    /** All rows of the file. */
    public int rows() {
        return ready + issued + faulty;
    }
}
