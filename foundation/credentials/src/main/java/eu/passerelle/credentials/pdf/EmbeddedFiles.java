package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Limits;
import eu.passerelle.credentials.pdf.object.PdfFile;
import eu.passerelle.credentials.pdf.object.PdfValue;
import eu.passerelle.credentials.pdf.object.PdfValue.Data;
import eu.passerelle.credentials.pdf.object.PdfValue.Reference;
import eu.passerelle.credentials.pdf.object.PdfValue.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files in a PDF that are small enough to be credentials: those that the document names (ISO
 * 32000-1, 7.11.4) and those it is associated with (ISO 19005-3, annex E). Files that only an
 * annotation or a page holds are not looked for.
 */
final class EmbeddedFiles {

    private static final int LARGEST = Limits.ORDINARY.sizeInBytes();
    private static final int MOST_FILES = 64;
    private static final int MOST_NODES = 256;
    private static final int DEEPEST = 16;

    private final PdfFile pdf;
    private final Set<PdfValue> seen = new HashSet<>();
    private final List<byte[]> files = new ArrayList<>();

    private EmbeddedFiles(PdfFile pdf) {
        this.pdf = pdf;
    }

    /** All of them, each once; {@link Rejected} where the PDF is broken or out of bounds. */
    static List<byte[]> of(byte[] bytes) {
        var found = new EmbeddedFiles(PdfFile.open(bytes));
        Table catalog = found.pdf.catalog();
        PdfValue tree = found.pdf.table(catalog.get("Names")).get("EmbeddedFiles");
        found.node(tree, DEEPEST);
        found.pdf.row(catalog.get("AF")).forEach(found::specification);
        return List.copyOf(found.files);
    }

    // 7.9.6
    private void node(PdfValue value, int depth) {
        boolean again = value instanceof Reference && !seen.add(value);
        if (again || depth == 0 || seen.size() > MOST_NODES) {
            throw Rejected.unreadable("a PDF whose list of files has no end");
        }
        Table node = pdf.table(value);
        List<PdfValue> names = pdf.row(node.get("Names"));
        for (int i = 1; i < names.size(); i += 2) {
            specification(names.get(i));
        }
        for (PdfValue kid : pdf.row(node.get("Kids"))) {
            node(kid, depth - 1);
        }
    }

    // 7.11.3 and 7.11.4: the file under either name
    private void specification(PdfValue value) {
        if (value instanceof Reference && !seen.add(value)) {
            return;
        }
        Table embedded = pdf.table(pdf.table(value).get("EF"));
        for (String key : List.of("UF", "F")) {
            PdfValue stream = embedded.get(key);
            if (stream instanceof Reference && seen.add(stream)) {
                file(stream);
            }
        }
    }

    private void file(PdfValue stream) {
        if (files.size() == MOST_FILES) {
            throw Rejected.unreadable("a PDF with too many files in it");
        }
        if (pdf.resolved(stream) instanceof Data data && data.raw().remaining() <= LARGEST) {
            files.add(pdf.plain(data, LARGEST));
        }
    }
}
