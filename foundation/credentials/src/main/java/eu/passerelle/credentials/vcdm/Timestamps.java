package eu.passerelle.credentials.vcdm;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Rejected;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Moments as {@code xsd:dateTimeStamp} writes them: the offset is not optional. */
public final class Timestamps {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})");

    private Timestamps() {}

    /** Reads the moment in a member, or ends in {@link Rejected}. */
    public static Instant parse(JsonNode value, String member) {
        String text = value.textValue();
        if (text == null || !FORM.matcher(text).matches()) {
            throw Rejected.malformed(member + " is not a dateTimeStamp");
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noSuchMoment) {
            throw Rejected.malformed(member + " is no moment in time");
        }
    }
}
