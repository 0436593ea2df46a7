package eu.passerelle.issuance.learner;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address, in lower case, so that one person is one learner however it was typed.
 *
 * @param value for example {@code amira.haddad@learners.example}
 */
public record MailAddress(String value) {

    /** The longest path of RFC 5321, 4.5.3.1.3, without its brackets. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\\p{Cntrl}]+@[^\\s@<>\\p{Cntrl}]+");

    public MailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** Whether the text is a mail address. */
    public static boolean isOne(String text) {
        return text != null
                && text.strip().length() <= LONGEST
                && SHAPE.matcher(text.strip()).matches();
    }

    @Override
    public String toString() {
        return "MailAddress[hidden]";
    }
}
