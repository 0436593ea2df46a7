package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Rendition;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes text printable: characters without a glyph, and scripts that are not set from left to
 * right, become a square and are told as a loss. A missing glyph would break PDF/A and PDF/UA.
 */
final class Glyphs {

    private static final int SQUARE = 0x25A1;
    private static final char TIED = 0xA0;
    private static final Set<UnicodeScript> RIGHT_TO_LEFT =
            Set.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.HEBREW,
                    UnicodeScript.NKO,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.THAANA);

    private final Set<String> elements = new LinkedHashSet<>();

    /** The text as it can be printed; what is lost is remembered under the element's path. */
    String printable(String text, String element) {
        var printable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        codePoint -> {
                            if (isSpace(codePoint)) {
                                printable.append(isTied(codePoint) ? TIED : ' ');
                            } else if (isShown(codePoint)) {
                                printable.appendCodePoint(codePoint);
                            } else {
                                printable.appendCodePoint(SQUARE);
                                elements.add(element);
                            }
                        });
        return printable.toString();
    }

    /** What could not be printed, once for each element. */
    List<Rendition.Loss> losses() {
        return elements.stream()
                .map(
                        element ->
                                new Rendition.Loss(
                                        element, "has characters that the page cannot show"))
                .toList();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    // no line ends at such a space
    private static boolean isTied(int codePoint) {
        return Character.isSpaceChar(codePoint) && !Character.isWhitespace(codePoint);
    }

    private static boolean isShown(int codePoint) {
        return !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && !RIGHT_TO_LEFT.contains(UnicodeScript.of(codePoint))
                && Fonts.show(codePoint);
    }
}
