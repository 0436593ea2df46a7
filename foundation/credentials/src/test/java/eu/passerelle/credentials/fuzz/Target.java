package eu.passerelle.credentials.fuzz;

import eu.passerelle.credentials.finding.Rejected;
import java.util.regex.Pattern;

/**
 * One way into the library. It takes any bytes, and ends in no exception but {@link Rejected}.
 *
 * @param name of the folder with its seeds and of what it once failed on
 * @param form what its inputs are made of, and so how they are changed
 * @param door what is done with an input; gives a word for what came of it, so that inputs with new
 *     outcomes are told from those that only repeat one
 */
record Target(String name, Form form, Door door) {

    private static final Pattern LETTERS = Pattern.compile("[^a-z ]");

    /** What inputs are made of. */
    enum Form {
        BYTES,
        JSON,
        /** Parts in base64url between dots and tildes, most of them JSON. */
        TOKEN
    }

    /** Takes an input. */
    @FunctionalInterface
    interface Door {
        String open(byte[] input);
    }

    /** What came of an input; an unwanted exception goes through. */
    String outcomeOf(byte[] input) {
        try {
            return door.open(input);
        } catch (Rejected rejected) {
            return "rejected: " + word(rejected.finding().detail());
        }
    }

    /** The beginning of a detail, without what it quotes. */
    static String word(String detail) {
        return LETTERS.matcher(detail.substring(0, Math.min(detail.length(), 48))).replaceAll("");
    }

    @Override
    public String toString() {
        return name;
    }
}
