package eu.passerelle.credentials.pdf.object;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.pdf.object.PdfValue.Data;
import eu.passerelle.credentials.pdf.object.PdfValue.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each object stands, from all cross-reference tables and streams of a file, the newest first
 * (ISO 32000-1, 7.5.4, 7.5.6, 7.5.8).
 */
final class CrossReferences {

    private static final int MOST_SECTIONS = 64;
    private static final int WIDEST_FIELD = 8;

    private final PdfFile file;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Set<Integer> sections = new HashSet<>();
    private Table trailer;

    private CrossReferences(PdfFile file) {
        this.file = file;
    }

    /** Reads all sections, beginning with the one at this offset. */
    static CrossReferences read(PdfFile file, int start) {
        var references = new CrossReferences(file);
        Optional<Integer> next = Optional.of(start);
        while (next.isPresent()) {
            next = references.section(next.get());
        }
        return references;
    }

    /** The newest trailer. */
    Table trailer() {
        return trailer;
    }

    Place place(int number) {
        return places.getOrDefault(number, new Place.Free());
    }

    /** Reads a section and says where the one before it stands. */
    private Optional<Integer> section(int offset) {
        if (!sections.add(offset) || sections.size() > MOST_SECTIONS) {
            throw Rejected.unreadable("a PDF whose cross-references go in a circle");
        }
        Syntax syntax = file.syntaxAt(offset);
        Table about;
        if (syntax.tokens().peek() == 'x') {
            syntax.expect("xref");
            about = table(syntax);
        } else {
            Data stream = file.dataAt(offset);
            about = stream.about();
            entries(stream);
        }
        if (trailer == null) {
            trailer = about;
        }
        return about.get("Prev").size();
    }

    private Table table(Syntax syntax) {
        Map<Integer, Place> listed = new HashMap<>();
        while (syntax.tokens().peek() != 't') {
            int first = syntax.size();
            int count = syntax.size();
            for (int i = 0; i < count; i++) {
                int offset = syntax.size();
                syntax.size();
                boolean inUse =
                        syntax.value() instanceof PdfValue.Word(String word) && word.equals("n");
                listed.putIfAbsent(first + i, inUse ? new Place.InFile(offset) : new Place.Free());
                checkNumber(listed.size());
            }
        }
        syntax.expect("trailer");
        if (!(syntax.value() instanceof Table about)) {
            throw Tokens.broken();
        }
        // 7.5.8.4: what a hybrid file hides from old readers is free in its table
        about.get("XRefStm").size().ifPresent(offset -> entries(file.dataAt(offset)));
        listed.forEach(places::putIfAbsent);
        checkNumber(places.size());
        return about;
    }

    private void entries(Data stream) {
        if (!stream.about().get("Type").isName("XRef")) {
            throw Tokens.broken();
        }
        List<Integer> widths = sizes(stream.about().get("W"));
        if (widths.size() != 3 || widths.stream().anyMatch(width -> width > WIDEST_FIELD)) {
            throw Tokens.broken();
        }
        List<Integer> ranges = sizes(stream.about().get("Index"));
        if (ranges.isEmpty()) {
            ranges = List.of(0, stream.about().get("Size").size().orElseThrow(Tokens::broken));
        }
        var fields = new Fields(file.plain(stream), widths);
        for (int i = 0; i + 1 < ranges.size(); i += 2) {
            for (int k = 0; k < ranges.get(i + 1); k++) {
                file.budget().token(0);
                places.putIfAbsent(ranges.get(i) + k, fields.next());
                checkNumber(places.size());
            }
        }
    }

    private static List<Integer> sizes(PdfValue row) {
        return row instanceof PdfValue.Row(List<PdfValue> values)
                ? values.stream().map(value -> value.size().orElseThrow(Tokens::broken)).toList()
                : List.of();
    }

    private static void checkNumber(int objects) {
        if (objects > Budget.MOST_OBJECTS) {
            throw Rejected.unreadable("a PDF of too many objects");
        }
    }

    /** The entries of a cross-reference stream, one after the other (7.5.8.3). */
    private static final class Fields {

        private final byte[] bytes;
        private final List<Integer> widths;
        private int at;

        Fields(byte[] bytes, List<Integer> widths) {
            this.bytes = bytes;
            this.widths = widths;
        }

        Place next() {
            long type = widths.get(0) == 0 ? 1 : field(widths.get(0));
            int second = whole(field(widths.get(1)));
            int third = whole(field(widths.get(2)));
            return switch ((int) type) {
                case 1 -> new Place.InFile(second);
                case 2 -> new Place.InStream(second, third);
                default -> new Place.Free();
            };
        }

        private long field(int width) {
            if (at + width > bytes.length) {
                throw Tokens.broken();
            }
            long value = 0;
            for (int i = 0; i < width; i++) {
                value = value << 8 | bytes[at++] & 0xFF;
            }
            return value;
        }

        private static int whole(long value) {
            if (value < 0 || value > Integer.MAX_VALUE) {
                throw Tokens.broken();
            }
            return (int) value;
        }
    }
}
