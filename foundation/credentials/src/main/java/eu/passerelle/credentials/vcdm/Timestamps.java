package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Rejected;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments as {@code xsd:dateTimeStamp} writes them (XML Schema 1.1 part 2, 3.4.28): the offset is
 * not optional, 24:00:00 is the next day's beginning, and years may have more than four digits.
 */
public final class Timestamps {

    private static final int LONGEST = 64;
    private static final int NANOSECOND_DIGITS = 9;
    private static final Pattern FORM =
            Pattern.compile(
                    "(-?(?:[1-9]\\d{3,8}|0\\d{3}))-(\\d{2})-(\\d{2})"
                            + "T(?:([01]\\d|2[0-3]):(\\d{2}):(\\d{2})(?:\\.(\\d+))?|24:00:00(?:\\.0+)?)"
                            + "(Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))");

    private Timestamps() {}

    /** Reads the moment in a member, or ends in {@link Rejected}. */
    public static Instant parse(JsonNode value, String member) {
        String text = value.textValue();
        if (text == null || text.length() > LONGEST) {
            throw Rejected.malformed(member + " is not a dateTimeStamp");
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw Rejected.malformed(member + " is not a dateTimeStamp");
        }
        try {
            return local(parts).toInstant(ZoneOffset.of(parts.group(8)));
        } catch (DateTimeException noSuchMoment) {
            throw Rejected.malformed(member + " is no moment in time");
        }
    }

    private static LocalDateTime local(Matcher parts) {
        boolean endOfDay = parts.group(4) == null;
        var time =
                LocalDateTime.of(
                        number(parts.group(1)),
                        number(parts.group(2)),
                        number(parts.group(3)),
                        endOfDay ? 0 : number(parts.group(4)),
                        endOfDay ? 0 : number(parts.group(5)),
                        endOfDay ? 0 : number(parts.group(6)),
                        nanoseconds(parts.group(7)));
        return endOfDay ? time.plusDays(1) : time;
    }

    // what is finer than a nanosecond is cut off
    private static int nanoseconds(String fraction) {
        return fraction == null
                ? 0
                : number(
                        (fraction + "0".repeat(NANOSECOND_DIGITS)).substring(0, NANOSECOND_DIGITS));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
