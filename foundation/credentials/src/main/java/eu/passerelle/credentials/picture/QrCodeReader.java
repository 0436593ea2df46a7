package eu.passerelle.credentials.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import eu.passerelle.credentials.finding.Rejected;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Looks for QR codes in a bitmap, and gives up where somebody drew more than one can look at. */
final class QrCodeReader {

    /**
     * Corners and marks of codes that may be found in one pass. The library compares all corners
     * with each other, three at a time, so that a picture full of them would keep it busy for
     * hours.
     */
    private static final int MOST_MARKS = 60;

    private static final List<Function<LuminanceSource, Binarizer>> WAYS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private QrCodeReader() {}

    static List<String> texts(LuminanceSource source) {
        for (LuminanceSource view : List.of(source, source.invert())) {
            for (var way : WAYS) {
                Set<String> found = pass(new BinaryBitmap(way.apply(view)));
                if (!found.isEmpty()) {
                    return List.copyOf(found);
                }
            }
        }
        return List.of();
    }

    private static Set<String> pass(BinaryBitmap bitmap) {
        Set<String> texts = new LinkedHashSet<>();
        try {
            for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap, hints())) {
                texts.add(result.getText());
            }
        } catch (NotFoundException none) {
            return Set.of();
        } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException odd) {
            // the library throws these at codes that nobody prints
            throw Rejected.unreadable("a code that cannot be read");
        }
        return texts;
    }

    private static Map<DecodeHintType, Object> hints() {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, true);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        hints.put(DecodeHintType.NEED_RESULT_POINT_CALLBACK, budget());
        return hints;
    }

    private static ResultPointCallback budget() {
        int[] seen = {0};
        return mark -> {
            seen[0]++;
            if (seen[0] > MOST_MARKS) {
                throw Rejected.unreadable("a picture with too much that looks like a code");
            }
        };
    }
}
