package eu.passerelle.catalog.exchange;

import eu.passerelle.catalog.exchange.shape.Fields;

/** One line of a file. */
public sealed interface Line {

    /** Which line, from 1. */
    int number();

    /**
     * A record.
     *
     * @param number which line
     * @param fingerprint the same for the same record, another one for another
     * @param fields what it says
     */
    record Readable(int number, String fingerprint, Fields fields) implements Line {}

    /**
     * No record.
     *
     * @param number which line
     * @param reason what is wrong with it
     */
    record Broken(int number, String reason) implements Line {}
}
