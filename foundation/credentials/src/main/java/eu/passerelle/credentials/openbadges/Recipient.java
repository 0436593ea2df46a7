package eu.passerelle.credentials.openbadges;

import java.util.Objects;

/**
 * Somebody of whom a verifier already knows something, and who says that a badge is theirs.
 * Personal data: never to be logged.
 *
 * @param identityType as badges name it, such as {@code emailAddress}
 * @param value what is known, exactly as the issuer would have it
 */
public record Recipient(String identityType, String value) {

    public Recipient {
        Objects.requireNonNull(identityType);
        Objects.requireNonNull(value);
    }

    /** Somebody known by a mail address. */
    public static Recipient ofEmail(String address) {
        return new Recipient(ObTerms.IDENTITY_EMAIL, address);
    }

    @Override
    public String toString() {
        return "Recipient[…]";
    }
}
