package eu.passerelle.credentials.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that come with the library, and which characters all of them together can show. */
enum Fonts {
    SANS("SourceSansPro-Regular.ttf", "Sans", 400),
    SANS_STRONG("SourceSansPro-Semibold.ttf", "Sans", 600),
    SERIF_STRONG("SourceSerifPro-Semibold.ttf", "Serif", 600),
    REST("DejaVuSans.ttf", "Rest", 400),
    REST_STRONG("DejaVuSans.ttf", "Rest", 600);

    // whoever has none of a family's own glyphs falls through to the last, so that one decides
    private static final List<Fonts> DECIDING = List.of(SANS, REST);
    private static final BitSet SHOWN = shown();

    private final byte[] bytes;
    private final String family;
    private final int weight;

    Fonts(String file, String family, int weight) {
        this.bytes = read(file);
        this.family = family;
        this.weight = weight;
    }

    /** Makes all of them known to a renderer, which embeds what it uses of them. */
    static void register(PdfRendererBuilder builder, PDDocument pdf) {
        for (Fonts font : values()) {
            builder.useFont(font.in(pdf), font.family, font.weight, FontStyle.NORMAL, true);
        }
    }

    // not before it is used, for most pages do without the last two
    private PDFontSupplier in(PDDocument pdf) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(pdf, parsed(), true);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        };
    }

    // no ligatures: their glyphs stand for no character of their own (ISO 19005-3, 6.2.11.7.2)
    private TrueTypeFont parsed() throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        parsed.setEnableGsub(false);
        return parsed;
    }

    /** Whether there is a glyph for a character. */
    static boolean show(int codePoint) {
        return SHOWN.get(codePoint);
    }

    private static BitSet shown() {
        var shown = new BitSet();
        for (Fonts font : DECIDING) {
            try (TrueTypeFont parsed = font.parsed()) {
                CmapLookup glyphs = parsed.getUnicodeCmapLookup();
                for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                    if (glyphs.getGlyphId(codePoint) != 0) {
                        shown.set(codePoint);
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return shown;
    }

    private static byte[] read(String file) {
        try (InputStream stream = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
