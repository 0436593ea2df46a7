package eu.passerelle.kit.paging;

import eu.passerelle.kit.problem.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A place in a sorted list: the sort key of the last item seen. Opaque to callers; it holds nothing
 * that the item itself does not show.
 *
 * @param key the values of the sort key, at least one
 */
public record Cursor(List<String> key) {

    private static final int LONGEST = 1_000;
    private static final String BETWEEN = "\u001f";

    public Cursor {
        key = List.copyOf(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("A cursor needs a key");
        }
    }

    static Cursor after(List<String> key) {
        return new Cursor(key);
    }

    /** Reads what a caller sent back; refused if it never was one of ours. */
    static Cursor read(String text) {
        if (text.length() > LONGEST) {
            throw new Refused(new PagingRefusal.UnreadableCursor());
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var key = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return new Cursor(List.of(key.split(BETWEEN, -1)));
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw new Refused(new PagingRefusal.UnreadableCursor());
        }
    }

    @Override
    public String toString() {
        var bytes = String.join(BETWEEN, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
