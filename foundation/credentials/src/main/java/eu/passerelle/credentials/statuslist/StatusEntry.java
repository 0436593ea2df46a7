package eu.passerelle.credentials.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where a credential says its status is to be found (Bitstring Status List 1.0, 2.1).
 *
 * @param list the URL of the list credential
 * @param index its place in the list
 * @param purpose what a set bit means
 * @param bitsPerEntry 1, except for messages
 */
public record StatusEntry(String list, int index, StatusPurpose purpose, int bitsPerEntry) {

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
        var entries = new ArrayList<StatusEntry>();
        for (JsonNode entry : Json.each(credential.get(VcTerms.STATUS))) {
            entries.add(read(entry));
        }
        return entries;
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
        if (list == null || list.equals(entry.path(VcTerms.ID).textValue())) {
            throw Rejected.malformed("a status entry that names no list of its own");
        }
        StatusPurpose purpose =
                StatusPurpose.named(entry.path(StatusListTerms.PURPOSE).asText())
                        .orElseThrow(() -> unsupported("a statusPurpose that is not known"));
        return new StatusEntry(list, index(entry), purpose, bits(entry));
    }

    // 2.1: an integer of zero or more, written as a string
    private static int index(JsonNode entry) {
        String text = entry.path(StatusListTerms.INDEX).textValue();
        if (text == null || !text.matches("0|[1-9]\\d{0,8}")) {
            throw Rejected.malformed("statusListIndex is not an index in a string");
        }
        return Integer.parseInt(text);
    }

    private static int bits(JsonNode entry) {
        JsonNode size = entry.get(StatusListTerms.SIZE);
        int bits = size == null ? 1 : size.asInt(0);
        int messages = entry.path(StatusListTerms.MESSAGE).size();
        // 2.1: with more than one bit, one message for every value
        if (bits > 1 && messages != 1 << bits || bits < 1) {
            throw Rejected.malformed("statusMessage does not fit statusSize");
        }
        return bits;
    }

    private static Rejected unsupported(String what) {
        return Rejected.undetermined(Check.STATUS, Problem.UNSUPPORTED, what);
    }
}
