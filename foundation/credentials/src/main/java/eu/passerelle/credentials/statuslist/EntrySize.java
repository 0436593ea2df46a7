package eu.passerelle.credentials.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.Urls;
import java.util.List;
import java.util.regex.Pattern;

/** How many bits an entry has, and what each of their values means (Bitstring Status List, 2.1). */
final class EntrySize {

    private static final Pattern VALUE = Pattern.compile("0x[0-9a-fA-F]{1,8}");
    private static final String STATUS = "status";
    private static final String TEXT = "message";

    private EntrySize() {}

    /** The bits; {@link Rejected} where the messages or references do not fit. */
    static int bits(JsonNode entry) {
        JsonNode size = entry.get(StatusListTerms.SIZE);
        int bits = size == null ? 1 : integer(size);
        JsonNode messages = entry.path(StatusListTerms.MESSAGE);
        boolean needed = bits > 1;
        if (messages.isMissingNode() ? needed : !fits(messages, bits)) {
            throw Rejected.malformed("statusMessage does not fit statusSize");
        }
        checkReferences(entry.get(StatusListTerms.REFERENCE));
        return bits;
    }

    private static int integer(JsonNode size) {
        if (!size.isIntegralNumber()
                || !size.canConvertToInt()
                || size.intValue() < 1
                || size.intValue() > StatusListTerms.MOST_BITS) {
            throw Rejected.malformed("statusSize is no number of bits");
        }
        return size.intValue();
    }

    // one message for every value that so many bits can have
    private static boolean fits(JsonNode messages, int bits) {
        if (!messages.isArray() || messages.size() != 1 << bits) {
            return false;
        }
        for (JsonNode message : messages) {
            String value = message.path(STATUS).textValue();
            if (value == null
                    || !VALUE.matcher(value).matches()
                    || !message.path(TEXT).isTextual()) {
                return false;
            }
        }
        return true;
    }

    private static void checkReferences(JsonNode references) {
        if (references == null) {
            return;
        }
        List<JsonNode> urls = Json.each(references);
        if (urls.isEmpty() || !urls.stream().allMatch(Urls::isUrl)) {
            throw Rejected.malformed("statusReference is not a URL or URLs");
        }
    }
}
