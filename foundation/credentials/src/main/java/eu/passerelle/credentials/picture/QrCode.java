package eu.passerelle.credentials.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import eu.passerelle.credentials.finding.Rejected;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes (ISO/IEC 18004): written as PNG, read from PNG and JPEG. */
public final class QrCode {

    private static final int QUIET_ZONE = 4;
    private static final int DOTS_PER_MODULE = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** A code that holds a text, with its quiet zone; {@link Rejected} where it does not fit. */
    public static byte[] png(String text) {
        try {
            var hints =
                    Map.of(
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M,
                            EncodeHintType.MARGIN,
                            QUIET_ZONE,
                            EncodeHintType.CHARACTER_SET,
                            "UTF-8");
            return png(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException | IllegalArgumentException tooMuch) {
            throw Rejected.malformed("a text that no QR code holds");
        }
    }

    /**
     * The texts of all codes in a picture, each once; none if it has none. Ends in {@link Rejected}
     * where it is no PNG or JPEG within bounds.
     */
    public static List<String> read(byte[] picture) {
        return QrCodeReader.texts(Bitmap.of(picture));
    }

    private static byte[] png(BitMatrix modules) {
        int width = modules.getWidth() * DOTS_PER_MODULE;
        var image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                if (!modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE)) {
                    image.setRGB(x, y, WHITE);
                }
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
