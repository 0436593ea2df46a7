package eu.passerelle.credentials.picture;

import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import eu.passerelle.credentials.finding.Rejected;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Decodes a picture for looking at, once its header has said that it may be decoded. */
final class Bitmap {

    /** What decoding needs of a PNG; text and profiles are left out, for they may be bombs. */
    private static final List<String> CHUNKS = List.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** Longer sides are read at half or a third of their resolution: codes survive that. */
    private static final int LONGEST_SIDE = 2_000;

    private Bitmap() {}

    static LuminanceSource of(byte[] picture) {
        if (Png.looksLike(picture)) {
            Png png = Png.read(picture);
            return decoded("png", plain(png), png.size());
        }
        PictureSize size = Jpeg.size(picture);
        return decoded("jpeg", picture, size);
    }

    private static byte[] plain(Png png) {
        return new Png(
                        png.chunks().stream()
                                .filter(chunk -> CHUNKS.contains(chunk.type()))
                                .toList())
                .bytes();
    }

    private static LuminanceSource decoded(String format, byte[] picture, PictureSize size) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(stream, true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            int step = 1 + (Math.max(size.width(), size.height()) - 1) / LONGEST_SIDE;
            how.setSourceSubsampling(step, step, 0, 0);
            return luminance(reader.read(0, how));
        } catch (IOException | RuntimeException broken) {
            // the decoders throw many kinds of exceptions at broken pictures
            throw Rejected.unreadable("a picture that cannot be decoded");
        } finally {
            reader.dispose();
        }
    }

    // transparent parts are paper
    private static LuminanceSource luminance(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 < 0x80) {
                pixels[i] = 0xFFFFFFFF;
            }
        }
        return new RGBLuminanceSource(width, height, pixels);
    }
}
