package eu.passerelle.credentials.pdf.object;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.pdf.object.PdfValue.Data;
import eu.passerelle.credentials.pdf.object.PdfValue.Reference;
import eu.passerelle.credentials.pdf.object.PdfValue.Row;
import eu.passerelle.credentials.pdf.object.PdfValue.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody else's PDF: its objects, found when they are asked for. */
public final class PdfFile {

    private static final String HEADER = "%PDF-";
    private static final String START = "startxref";
    private static final int HEADER_WITHIN = 1_024;
    private static final int START_WITHIN = 2_048;

    private final byte[] bytes;
    private final Budget budget = new Budget();
    private final Map<Integer, PdfValue> known = new HashMap<>();
    private final Map<Integer, ObjectStream> containers = new HashMap<>();
    private final Set<Integer> beingRead = new HashSet<>();
    private final CrossReferences references;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
        int start = lastIndexOf(bytes, START, START_WITHIN);
        if (start < 0) {
            throw Rejected.unreadable("a PDF cut short");
        }
        this.references = CrossReferences.read(this, syntaxAt(start + START.length()).size());
        if (references.trailer().byName().containsKey("Encrypt")) {
            throw Rejected.unreadable("an encrypted PDF");
        }
    }

    /** Opens a file; {@link Rejected} where it is no PDF, broken, encrypted or out of bounds. */
    public static PdfFile open(byte[] file) {
        if (file.length > Budget.LARGEST_FILE) {
            throw Rejected.unreadable("larger than %d bytes".formatted(Budget.LARGEST_FILE));
        }
        int header = indexOf(file, HEADER, HEADER_WITHIN);
        if (header < 0) {
            throw Rejected.unreadable("not a PDF");
        }
        // Annex H, 3: what a mail program put before the header does not count
        return new PdfFile(header == 0 ? file : Arrays.copyOfRange(file, header, file.length));
    }

    /** The root of everything (7.7.2). */
    public Table catalog() {
        return table(references.trailer().get("Root"));
    }

    /** The object that a reference leads to, or the value itself. */
    public PdfValue resolved(PdfValue value) {
        return value instanceof Reference(int number) ? object(number) : value;
    }

    /** The dictionary, directly or by reference; an empty one where it is none. */
    public Table table(PdfValue value) {
        return switch (resolved(value)) {
            case Table table -> table;
            case Data data -> data.about();
            default -> new Table(Map.of());
        };
    }

    /** The values of an array, directly or by reference; none where it is none. */
    public List<PdfValue> row(PdfValue value) {
        return resolved(value) instanceof Row(List<PdfValue> values) ? values : List.of();
    }

    /** The bytes of a stream, filters undone, at most so many. */
    public byte[] plain(Data data, int largest) {
        PdfValue filter = resolved(data.about().get("Filter"));
        List<PdfValue> filters =
                switch (filter) {
                    case PdfValue.Name name -> List.of(name);
                    case Row(List<PdfValue> names) -> names.stream().map(this::resolved).toList();
                    default -> List.of();
                };
        PdfValue parameters = resolved(data.about().get("DecodeParms"));
        Table first =
                parameters instanceof Row(List<PdfValue> each) && !each.isEmpty()
                        ? table(each.getFirst())
                        : table(parameters);
        int most = Math.min(largest, budget.unpackable());
        byte[] plain = Filters.undone(data.raw(), filters, first, most);
        budget.unpacked(plain.length);
        return plain;
    }

    byte[] plain(Data data) {
        return plain(data, budget.unpackable());
    }

    Budget budget() {
        return budget;
    }

    Syntax syntaxAt(int offset) {
        return new Syntax(new Tokens(bytes, offset, budget));
    }

    Syntax syntaxIn(byte[] part, int offset) {
        return new Syntax(new Tokens(part, offset, budget));
    }

    Data dataAt(int offset) {
        Syntax syntax = syntaxAt(offset);
        syntax.size();
        if (indirect(syntax) instanceof Data data) {
            return data;
        }
        throw Tokens.broken();
    }

    private PdfValue object(int number) {
        PdfValue before = known.get(number);
        if (before != null) {
            return before;
        }
        if (!beingRead.add(number) || beingRead.size() > Budget.MOST_WAITING) {
            throw Rejected.unreadable("a PDF whose objects go in a circle");
        }
        PdfValue value =
                switch (references.place(number)) {
                    case Place.Free free -> PdfValue.NULL;
                    case Place.InFile(int offset) -> objectAt(offset, number);
                    case Place.InStream(int container, int index) ->
                            container(container).value(index, number);
                };
        beingRead.remove(number);
        known.put(number, value);
        return value;
    }

    private PdfValue objectAt(int offset, int number) {
        Syntax syntax = syntaxAt(offset);
        if (syntax.size() != number) {
            throw Tokens.broken();
        }
        return indirect(syntax);
    }

    // 7.3.10, its number already read
    private PdfValue indirect(Syntax syntax) {
        syntax.size();
        syntax.expect("obj");
        PdfValue value = syntax.value();
        if (value instanceof Table about && syntax.tokens().peek() == 's') {
            syntax.expect("stream");
            return new Data(about, raw(syntax, about));
        }
        return value;
    }

    // 7.3.8.1
    private ByteBuffer raw(Syntax syntax, Table about) {
        int from = syntax.tokens().position();
        if (from < bytes.length && bytes[from] == '\r') {
            from++;
        }
        if (from < bytes.length && bytes[from] == '\n') {
            from++;
        }
        int length = resolved(about.get("Length")).size().orElseThrow(Tokens::broken);
        if (length > bytes.length - from) {
            throw Rejected.unreadable("a PDF cut short");
        }
        syntax.tokens().position(from + length);
        syntax.expect("endstream");
        return ByteBuffer.wrap(bytes, from, length).slice().asReadOnlyBuffer();
    }

    private ObjectStream container(int number) {
        ObjectStream before = containers.get(number);
        if (before != null) {
            return before;
        }
        // 7.5.7: a container stands by itself
        if (!(references.place(number) instanceof Place.InFile)
                || !(object(number) instanceof Data data)) {
            throw Tokens.broken();
        }
        var opened = ObjectStream.open(this, data);
        containers.put(number, opened);
        return opened;
    }

    private static int indexOf(byte[] bytes, String word, int within) {
        return text(bytes, 0, Math.min(bytes.length, within)).indexOf(word);
    }

    private static int lastIndexOf(byte[] bytes, String word, int within) {
        int from = Math.max(0, bytes.length - within);
        int found = text(bytes, from, bytes.length).lastIndexOf(word);
        return found < 0 ? found : from + found;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
