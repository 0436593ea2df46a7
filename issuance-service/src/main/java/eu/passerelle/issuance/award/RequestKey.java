package eu.passerelle.issuance.award;

/**
 * What a caller names a request by, so that sending it twice awards once.
 *
 * @param value chosen by the caller, unique among the requests of its organisation
 */
public record RequestKey(String value) {

    /** The longest key that is taken. */
    public static final int LONGEST = 200;

    public RequestKey {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A request key has 1 to %d characters".formatted(LONGEST));
        }
    }
}
