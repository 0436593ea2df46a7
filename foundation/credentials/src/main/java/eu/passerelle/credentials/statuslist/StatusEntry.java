package eu.passerelle.credentials.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.Urls;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a credential says its status is to be found (Bitstring Status List 1.0, 2.1).
 *
 * @param list the URL of the list credential
 * @param index its place in the list
 * @param purpose what a set bit means
 * @param bitsPerEntry 1, except for messages
 */
public record StatusEntry(String list, int index, StatusPurpose purpose, int bitsPerEntry) {

    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d*");
    private static final int MOST_ENTRIES = 32;
    private static final int LONGEST_INDEX = 1024;
    // lists are far shorter than the 999,999,999 entries that so many digits count
    private static final int INDEXED_DIGITS = 9;

    public StatusEntry {
        Objects.requireNonNull(list);
        Objects.requireNonNull(purpose);
        if (index < 0) {
            throw new IllegalArgumentException("a negative index");
        }
    }

    /** An entry of one bit. */
    public static StatusEntry of(String list, int index, StatusPurpose purpose) {
        return new StatusEntry(list, index, purpose, 1);
    }

    /**
     * Reads all entries of a credential; one of another kind, or broken, ends in {@link Rejected}.
     */
    public static List<StatusEntry> allOf(ObjectNode credential) {
        checkNumber(credential);
        var entries = new ArrayList<StatusEntry>();
        for (JsonNode entry : Json.each(credential.get(VcTerms.STATUS))) {
            entries.add(read(entry));
        }
        return entries;
    }

    /** Ends in {@link Rejected} for more entries, of whatever kind, than are looked at. */
    public static void checkNumber(ObjectNode credential) {
        if (credential.path(VcTerms.STATUS).size() > MOST_ENTRIES
                && credential.get(VcTerms.STATUS).isArray()) {
            throw Rejected.malformed("more than %d status entries".formatted(MOST_ENTRIES));
        }
    }

    /** The entry as JSON. */
    public ObjectNode json() {
        var entry =
                Json.newObject()
                        .put(VcTerms.ID, list + "#" + index)
                        .put(VcTerms.TYPE, StatusListTerms.ENTRY)
                        .put(StatusListTerms.PURPOSE, purpose.term())
                        .put(StatusListTerms.INDEX, Integer.toString(index))
                        .put(StatusListTerms.LIST_URL, list);
        if (bitsPerEntry != 1) {
            entry.put(StatusListTerms.SIZE, bitsPerEntry);
        }
        return entry;
    }

    private static StatusEntry read(JsonNode entry) {
        if (!Json.holds(entry.get(VcTerms.TYPE), StatusListTerms.ENTRY)) {
            throw unsupported("a credentialStatus of a kind that is not known");
        }
        String list = entry.path(StatusListTerms.LIST_URL).textValue();
        if (!Urls.isUrl(entry.get(StatusListTerms.LIST_URL))
                || list.equals(entry.path(VcTerms.ID).textValue())) {
            throw Rejected.malformed("a status entry that names no list of its own");
        }
        StatusPurpose purpose =
                StatusPurpose.named(entry.path(StatusListTerms.PURPOSE).asText())
                        .orElseThrow(() -> unsupported("a statusPurpose that is not known"));
        return new StatusEntry(list, index(entry), purpose, EntrySize.bits(entry));
    }

    // 2.1: an integer of zero or more, of any size, written as a string
    private static int index(JsonNode entry) {
        String text = entry.path(StatusListTerms.INDEX).textValue();
        if (text == null || text.length() > LONGEST_INDEX || !INDEX.matcher(text).matches()) {
            throw Rejected.malformed("statusListIndex is not an index in a string");
        }
        if (text.length() > INDEXED_DIGITS) {
            throw Rejected.failed(
                    Check.STATUS, Problem.RANGE_ERROR, "no list has an entry of that index");
        }
        return Integer.parseInt(text);
    }

    private static Rejected unsupported(String what) {
        return Rejected.undetermined(Check.STATUS, Problem.UNSUPPORTED, what);
    }
}
