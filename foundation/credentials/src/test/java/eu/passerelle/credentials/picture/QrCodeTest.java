package eu.passerelle.credentials.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.finding.Rejected;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class QrCodeTest {

    private static final String LINK = "https://passerelle.example/verify/7?lang=pl&x=ąß";

    @Test
    void what_was_written_is_read() {
        assertThat(QrCode.read(QrCode.png(LINK))).containsExactly(LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void two_codes_in_one_picture_are_both_read(String format) throws Exception {
        var picture = new BufferedImage(1_400, 700, BufferedImage.TYPE_INT_RGB);
        paint(picture, "one", 20);
        paint(picture, "two", 720);

        assertThat(QrCode.read(encoded(picture, format))).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void a_code_that_is_light_on_dark_or_on_nothing_is_read() throws Exception {
        var code = ImageIO.read(new ByteArrayInputStream(QrCode.png(LINK)));
        int width = code.getWidth();
        var inverted = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
        var clear = new BufferedImage(width, width, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = (code.getRGB(x, y) & 0xFF) == 0;
                inverted.setRGB(x, y, dark ? 0xFFFFFF : 0);
                clear.setRGB(x, y, dark ? 0xFF000000 : 0);
            }
        }

        assertThat(QrCode.read(encoded(inverted, "png"))).containsExactly(LINK);
        assertThat(QrCode.read(encoded(clear, "png"))).containsExactly(LINK);
    }

    @Test
    void a_large_picture_is_read_at_less_resolution() throws Exception {
        var picture = new BufferedImage(4_900, 3_200, BufferedImage.TYPE_BYTE_GRAY);
        paint(picture, LINK, 1_000);

        assertThat(QrCode.read(encoded(picture, "jpeg"))).containsExactly(LINK);
    }

    @Test
    void a_picture_without_a_code_has_no_text() throws Exception {
        var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);

        assertThat(QrCode.read(encoded(picture, "png"))).isEmpty();
    }

    @Test
    void a_png_that_says_it_is_huge_is_refused_before_it_is_decoded() {
        Png png = Png.read(QrCode.png("x"));
        for (int width : new int[] {50_000, 1, -1, 0}) {
            byte[] header = png.chunks().getFirst().data().clone();
            ByteBuffer.wrap(header).putInt(width).putInt(50_000);
            var chunks = new java.util.ArrayList<>(png.chunks());
            chunks.set(0, new Png.Chunk("IHDR", header));

            assertThatThrownBy(() -> QrCode.read(new Png(chunks).bytes()))
                    .isInstanceOf(Rejected.class)
                    .hasMessageContaining(width > 0 ? "pixels" : "size");
        }
    }

    @Test
    void a_jpeg_that_says_it_is_huge_is_refused_before_it_is_decoded() throws Exception {
        byte[] jpeg = encoded(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg");
        int frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(jpeg)
                .putShort(frame + 5, (short) 65_000)
                .putShort(frame + 7, (short) 65_000);

        assertThatThrownBy(() -> QrCode.read(jpeg)).hasMessageContaining("pixels");
    }

    @Test
    void a_bomb_in_the_text_of_a_picture_is_never_unpacked() {
        byte[] text = new byte[1 << 20];
        var png = Png.read(QrCode.png(LINK)).with(new Png.Chunk("zTXt", text));

        assertThat(QrCode.read(png.bytes())).containsExactly(LINK);
    }

    @Test
    void a_picture_full_of_corners_ends_soon() throws Exception {
        var picture = new BufferedImage(1_960, 1_960, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = picture.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, 1_960, 1_960);
        for (int y = 0; y < 1_960; y += 40) {
            for (int x = 0; x < 1_960; x += 40) {
                paper.setColor(Color.BLACK);
                paper.fillRect(x, y, 28, 28);
                paper.setColor(Color.WHITE);
                paper.fillRect(x + 4, y + 4, 20, 20);
                paper.setColor(Color.BLACK);
                paper.fillRect(x + 8, y + 8, 12, 12);
            }
        }

        assertThatThrownBy(() -> QrCode.read(encoded(picture, "png")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("looks like a code");
    }

    @Test
    void what_is_no_picture_is_refused() throws Exception {
        byte[] jpeg = encoded(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg");
        byte[] png = QrCode.png("x");

        for (byte[] broken :
                new byte[][] {
                    {},
                    "GIF89a".getBytes(),
                    Arrays.copyOf(jpeg, 30),
                    Arrays.copyOf(png, png.length - 13),
                    {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA}
                }) {
            assertThatThrownBy(() -> QrCode.read(broken)).isInstanceOf(Rejected.class);
        }
    }

    @Test
    void no_damage_to_a_picture_ends_in_anything_but_an_answer() throws Exception {
        var random = new Random(3);
        byte[] whole = encoded(ImageIO.read(new ByteArrayInputStream(QrCode.png("x"))), "jpeg");
        for (int i = 0; i < 300; i++) {
            byte[] jpeg = whole.clone();
            for (int k = 0; k < 3; k++) {
                jpeg[random.nextInt(jpeg.length)] = (byte) random.nextInt();
            }
            assertThatCode(
                            () -> {
                                try {
                                    QrCode.read(jpeg);
                                } catch (Rejected answered) {
                                    assertThat(answered.finding().detail()).isNotBlank();
                                }
                            })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_text_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> QrCode.png("x".repeat(5_000))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> QrCode.png("")).isInstanceOf(Rejected.class);
    }

    private static void paint(BufferedImage picture, String text, int x) throws Exception {
        Graphics2D paper = picture.createGraphics();
        var code = ImageIO.read(new ByteArrayInputStream(QrCode.png(text)));
        paper.setColor(Color.WHITE);
        paper.fillRect(x == 20 ? 0 : x - 20, 0, picture.getWidth(), picture.getHeight());
        paper.drawImage(code, x, 20, 640, 640, null);
        paper.dispose();
    }

    private static byte[] encoded(BufferedImage picture, String format) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
