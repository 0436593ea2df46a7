package eu.passerelle.credentials.pdf.object;

import eu.passerelle.credentials.pdf.object.PdfValue.Data;
import java.util.ArrayList;
import java.util.List;

/**
 * Several objects in one stream (ISO 32000-1, 7.5.7), unpacked once.
 *
 * @param file it stands in
 * @param plain its bytes, filters undone
 * @param entries in their order
 */
record ObjectStream(PdfFile file, byte[] plain, List<Entry> entries) {

    private static final int MOST = 10_000;

    static ObjectStream open(PdfFile file, Data data) {
        int number = data.about().get("N").size().orElseThrow(Tokens::broken);
        int first = data.about().get("First").size().orElseThrow(Tokens::broken);
        if (!data.about().get("Type").isName("ObjStm") || number > MOST) {
            throw Tokens.broken();
        }
        byte[] plain = file.plain(data);
        Syntax head = file.syntaxIn(plain, 0);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            entries.add(new Entry(head.size(), first + head.size()));
        }
        return new ObjectStream(file, plain, entries);
    }

    /** The object at an index; it has to be the one that was asked for. */
    PdfValue value(int index, int number) {
        if (index >= entries.size() || entries.get(index).number() != number) {
            throw Tokens.broken();
        }
        return file.syntaxIn(plain, entries.get(index).offset()).value();
    }

    /** Where one of them begins. */
    record Entry(int number, int offset) {}
}
