package eu.passerelle.credentials.pdf.object;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.zlib.Zlib;
import java.nio.ByteBuffer;
import java.util.List;

/** Undoes the filters of a stream (ISO 32000-1, 7.4): Flate, with or without PNG predictors. */
final class Filters {

    private static final int FIRST_PNG_PREDICTOR = 10;
    private static final int LAST_PNG_PREDICTOR = 15;
    private static final int WIDEST = 4_096;

    private Filters() {}

    /**
     * The bytes as they were before.
     *
     * @param filters by name; none, or Flate alone
     * @param parameters of the one filter
     * @param largest in bytes, of what comes out
     */
    static byte[] undone(
            ByteBuffer raw, List<PdfValue> filters, PdfValue.Table parameters, int largest) {
        if (filters.isEmpty()) {
            byte[] plain = new byte[checked(raw.remaining(), largest)];
            raw.duplicate().get(plain);
            return plain;
        }
        if (filters.size() > 1 || !isFlate(filters.getFirst())) {
            throw Rejected.unreadable("a PDF with a filter that is not understood");
        }
        byte[] plain = Zlib.inflate(raw, largest);
        int predictor = parameters.get("Predictor").size().orElse(1);
        if (predictor == 1) {
            return plain;
        }
        boolean bytewise =
                predictor >= FIRST_PNG_PREDICTOR
                        && predictor <= LAST_PNG_PREDICTOR
                        && parameters.get("Colors").size().orElse(1) == 1
                        && parameters.get("BitsPerComponent").size().orElse(8) == 8;
        int width = parameters.get("Columns").size().orElse(1);
        if (!bytewise || width < 1 || width > WIDEST) {
            throw Rejected.unreadable("a PDF with a predictor that is not understood");
        }
        return unpredicted(plain, width);
    }

    private static int checked(int size, int largest) {
        if (size > largest) {
            throw Rejected.unreadable("a part of more than %d bytes".formatted(largest));
        }
        return size;
    }

    private static boolean isFlate(PdfValue filter) {
        return filter.isName("FlateDecode") || filter.isName("Fl");
    }

    // PNG, 9.2: each line begins with how it was predicted
    private static byte[] unpredicted(byte[] lines, int width) {
        if (lines.length % (width + 1) != 0) {
            throw Tokens.broken();
        }
        int height = lines.length / (width + 1);
        byte[] plain = new byte[height * width];
        for (int y = 0; y < height; y++) {
            int how = lines[y * (width + 1)];
            for (int x = 0; x < width; x++) {
                int left = x > 0 ? plain[y * width + x - 1] & 0xFF : 0;
                int up = y > 0 ? plain[(y - 1) * width + x] & 0xFF : 0;
                int corner = x > 0 && y > 0 ? plain[(y - 1) * width + x - 1] & 0xFF : 0;
                int guess =
                        switch (how) {
                            case 0 -> 0;
                            case 1 -> left;
                            case 2 -> up;
                            case 3 -> (left + up) / 2;
                            case 4 -> paeth(left, up, corner);
                            default -> throw Tokens.broken();
                        };
                plain[y * width + x] = (byte) (lines[y * (width + 1) + 1 + x] + guess);
            }
        }
        return plain;
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int byLeft = Math.abs(guess - left);
        int byUp = Math.abs(guess - up);
        int byCorner = Math.abs(guess - corner);
        if (byLeft <= byUp && byLeft <= byCorner) {
            return left;
        }
        return byUp <= byCorner ? up : corner;
    }
}
