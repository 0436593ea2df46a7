package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Rendition;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
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

    /** More than a dozen pages of one text are no text for a page. */
    private static final int LONGEST = 10_000;

    private final Set<Rendition.Loss> losses = new LinkedHashSet<>();

    /** The text as it can be printed; what is lost is remembered under the element's path. */
    String printable(String text, String element) {
        // letters with marks as one character, for marks of their own are not set in their places
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.length() > LONGEST) {
            lost(element, "is longer than a page shows");
            composed = composed.substring(0, LONGEST);
        }
        var printable = new StringBuilder(composed.length());
        composed.codePoints()
                .forEach(
                        codePoint -> {
                            if (isSpace(codePoint)) {
                                printable.append(isTied(codePoint) ? TIED : ' ');
                            } else if (isShown(codePoint)) {
                                printable.appendCodePoint(codePoint);
                            } else {
                                printable.appendCodePoint(SQUARE);
                                lost(element, "has characters that the page cannot show");
                            }
                        });
        return printable.toString();
    }

    /** Something is not on the page. */
    void lost(String element, String reason) {
        losses.add(new Rendition.Loss(element, reason));
    }

    /** What could not be printed, each reason once for each element. */
    List<Rendition.Loss> losses() {
        return List.copyOf(losses);
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
