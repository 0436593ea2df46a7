package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A request to change a status as it came in: {@code {"credentialId": …, "credentialStatus":
 * {"type": "BitstringStatusListEntry", "statusPurpose": "revocation"}, "status": true}}. Several
 * entries may stand in an array; without a {@code status} it is set.
 *
 * @param body the JSON
 */
public record StatusRequest(byte[] body) {

    private static final String ENTRY = "credentialStatus";
    private static final String CREDENTIAL_ID = "credentialId";
    private static final String STATUS = "status";
    private static final String PURPOSE = "statusPurpose";
    private static final String LIST = "statusListCredential";
    private static final String INDEX = "statusListIndex";
    private static final int MOST_ENTRIES = 10;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    /** What it asks for. */
    public StatusOrder order() {
        var request = RequestReader.of(body);
        var set = request.flag(STATUS).orElse(true);
        var id = request.text(CREDENTIAL_ID);
        var changes = entries(request).stream().map(entry -> change(entry, set)).toList();
        if (id.isEmpty() && changes.stream().anyMatch(change -> change.entry().isEmpty())) {
            throw request.invalid(
                    CREDENTIAL_ID,
                    "stated",
                    "must be there, or each entry must name list and index");
        }
        return new StatusOrder(id, changes);
    }

    private static List<RequestReader> entries(RequestReader request) {
        var items = Json.each(request.object().get(ENTRY));
        var objects = items.stream().allMatch(ObjectNode.class::isInstance);
        if (items.isEmpty() || items.size() > MOST_ENTRIES || !objects) {
            throw request.invalid(
                    ENTRY, "object", "must be one entry, or up to %d in an array", MOST_ENTRIES);
        }
        return IntStream.range(0, items.size())
                .mapToObj(
                        i ->
                                RequestReader.of(
                                        (ObjectNode) items.get(i), "/%s/%d".formatted(ENTRY, i)))
                .toList();
    }

    private static StatusOrder.Change change(RequestReader entry, boolean set) {
        var purposes = entry.purposes(PURPOSE);
        var name = name(entry);
        if (purposes.size() > 1 || purposes.isEmpty() && name.isEmpty()) {
            throw entry.invalid(PURPOSE, "stated", "must be revocation or suspension");
        }
        Optional<StatusPurpose> purpose = purposes.stream().findFirst();
        return new StatusOrder.Change(purpose, name, entry.flag(STATUS).orElse(set));
    }

    private static Optional<StatusOrder.EntryName> name(RequestReader entry) {
        var list = entry.text(LIST);
        var index = entry.text(INDEX);
        if (list.isEmpty() && index.isEmpty()) {
            return Optional.empty();
        }
        if (list.isEmpty() || index.isEmpty() || !WHOLE_NUMBER.matcher(index.get()).matches()) {
            throw entry.invalid(INDEX, "exact", "must be a number as text, beside the list's URL");
        }
        return Optional.of(new StatusOrder.EntryName(list.get(), Integer.parseInt(index.get())));
    }
}
