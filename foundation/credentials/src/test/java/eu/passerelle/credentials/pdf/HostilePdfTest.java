package eu.passerelle.credentials.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.passerelle.credentials.Vectors;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostilePdfTest {

    private static final byte[] BADGE = Vectors.bytes("openbadges/1edtech/simple.json");
    private static final String CATALOG = "<< /Names << /EmbeddedFiles 2 0 R >> >>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7",
                "%PDF-1.7\nstartxref\n",
                "%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF",
                "%PDF-1.7\nstartxref\n-5\n%%EOF",
                "%PDF-1.7\nstartxref\n0\n%%EOF",
                "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \nstartxref\n9\n%%EOF",
                "{\"type\":\"VerifiableCredential\"}"
            })
    void what_is_no_whole_pdf_is_refused(String pdf) {
        assertThat(refused(pdf.getBytes())).isNotBlank();
    }

    @Test
    void an_encrypted_file_is_refused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(out);
        }

        assertThat(refused(out.toByteArray())).contains("encrypted");
    }

    @Test
    void lists_of_files_that_go_in_a_circle_are_refused() {
        assertThat(refused(pdf(CATALOG, "<< /Kids [ 2 0 R ] >>"))).contains("no end");
        assertThat(refused(pdf(CATALOG, "<< /Kids [ 3 0 R ] >>", "<< /Kids [ 2 0 R ] >>")))
                .contains("no end");
        String wide = "<< /Kids [" + " << /Kids [ ] >>".repeat(3_000) + " ] >>";
        assertThat(refused(pdf(CATALOG, wide))).isNotBlank();
        String deep = "<< /Kids [ ".repeat(30) + "] >>".repeat(30);
        assertThat(refused(pdf(CATALOG, deep))).isNotBlank();
    }

    @Test
    void objects_that_wait_for_each_other_are_refused() {
        assertThat(refused(pdf(CATALOG, "<< /Length 2 0 R >>\nstream\nx\nendstream")))
                .contains("circle");
        var chain = new ArrayList<String>();
        chain.add(CATALOG);
        for (int i = 2; i < 5_000; i++) {
            chain.add("<< /Length %d 0 R >>\nstream\nx\nendstream".formatted(i + 1));
        }
        assertThat(refused(pdf(chain.toArray(String[]::new)))).contains("circle");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThat(refused(pdf(CATALOG, "[".repeat(1_000_000)))).contains("broken");
        assertThat(refused(pdf(CATALOG, "<</a ".repeat(1_000_000)))).contains("broken");
        assertThat(refused(pdf(CATALOG, "(".repeat(1_000_000)))).contains("broken");
    }

    @Test
    void a_file_that_unpacks_to_too_much_is_refused() throws Exception {
        byte[] pdf = EmbeddedCredentialTest.pdf(Map.of("a.json", new byte[64 << 20]), true);

        assertThat(pdf.length).isLessThan(200_000);
        assertThat(refused(pdf)).contains("more than");
    }

    @Test
    void many_files_that_each_unpack_to_much_are_refused() {
        String bomb = stream("/Filter /FlateDecode", deflated(new byte[3 << 20]));
        var objects = new ArrayList<String>();
        objects.add(CATALOG);
        var names = new StringBuilder("<< /Names [");
        for (int i = 0; i < 40; i++) {
            names.append(" (n) << /EF << /F ").append(i + 3).append(" 0 R >> >>");
        }
        objects.add(names.append(" ] >>").toString());
        for (int i = 0; i < 40; i++) {
            objects.add(bomb);
        }

        assertThat(refused(pdf(objects.toArray(String[]::new)))).contains("more than");
    }

    @Test
    void more_objects_than_any_credential_needs_are_refused() {
        String table = "%PDF-1.7\nxref\n0 200000\n" + "0000000000 00000 n \n".repeat(200_000);
        String pdf = table + "trailer << >>\nstartxref\n9\n%%EOF";

        assertThat(refused(pdf.getBytes())).isNotBlank();
    }

    @Test
    void a_cross_reference_stream_of_nothing_but_repetition_is_refused() {
        String index = "0 1000 ".repeat(2_000);
        String stream = stream("/Type /XRef /W [ 0 0 0 ] /Size 1 /Index [ " + index + "] ", "");
        String pdf = "%PDF-1.7\n1 0 obj\n" + stream + "\nendobj\nstartxref\n9\n%%EOF";

        assertThat(refused(pdf.getBytes(StandardCharsets.ISO_8859_1))).contains("too much work");
    }

    @Test
    void sections_that_go_in_a_circle_are_refused() {
        String pdf =
                "%PDF-1.7\n"
                        + "xref\n"
                        + "0 1\n"
                        + "0000000000 65535 f \n"
                        + "trailer << /Prev 9 >>\n"
                        + "startxref\n"
                        + "9\n"
                        + "%%EOF";

        assertThat(refused(pdf.getBytes())).contains("circle");
    }

    @Test
    void filters_that_are_not_understood_are_refused() {
        for (String filter : List.of("/LZWDecode", "[ /ASCII85Decode /FlateDecode ]", "/Crypt")) {
            byte[] pdf =
                    pdf(
                            CATALOG,
                            "<< /Names [ (a) << /EF << /F 3 0 R >> >> ] >>",
                            stream("/Filter " + filter, "x"));
            assertThat(refused(pdf)).contains("not understood");
        }
    }

    @Test
    void a_plain_stream_is_read() {
        byte[] pdf =
                pdf(
                        CATALOG,
                        "<< /Names [ (a) << /EF << /F 3 0 R >> >> ] >>",
                        stream("", new String(BADGE, StandardCharsets.ISO_8859_1)));

        assertThat(EmbeddedCredential.read(pdf)).isInstanceOf(EmbeddedCredential.Found.class);
    }

    @Test
    void a_file_larger_than_any_credential_is_not_looked_at() {
        assertThat(refused(new byte[17 << 20])).contains("larger");
    }

    @Test
    void no_damage_ends_in_anything_but_an_answer() throws Exception {
        var random = new Random(11);
        for (boolean compressed : new boolean[] {true, false}) {
            byte[] whole = EmbeddedCredentialTest.pdf(Map.of("a.json", BADGE), compressed);
            for (int i = 0; i < 3_000; i++) {
                byte[] damaged = whole.clone();
                for (int k = 0; k <= random.nextInt(4); k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                byte[] cut = Arrays.copyOf(damaged, damaged.length - random.nextInt(3) * 40);
                assertThatCode(() -> EmbeddedCredential.read(cut)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void a_file_full_of_almost_everything_takes_no_time() {
        var random = new Random(5);
        byte[] noise = new byte[15 << 20];
        String alphabet = "<<>>[]()/ 0123456789 Robj\nstream %";
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
        }
        System.arraycopy("%PDF-1.7\n".getBytes(), 0, noise, 0, 9);
        byte[] end = "\nstartxref\n9\n%%EOF".getBytes();
        System.arraycopy(end, 0, noise, noise.length - end.length, end.length);

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> EmbeddedCredential.read(noise));
    }

    private static String refused(byte[] pdf) {
        return EmbeddedCredentialTest.why(pdf);
    }

    private static String stream(String about, String content) {
        return "<< /Length %d %s >>\nstream\n%s\nendstream"
                .formatted(content.length(), about, content);
    }

    private static String deflated(byte[] plain) {
        var deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        byte[] out = new byte[plain.length + 64];
        int size = deflater.deflate(out);
        return new String(out, 0, size, StandardCharsets.ISO_8859_1);
    }

    /** A file of these objects, the first of them its catalog. */
    private static byte[] pdf(String... objects) {
        var file = new StringBuilder("%PDF-1.7\n");
        var table =
                new StringBuilder(
                        "xref\n0 %d\n0000000000 65535 f \n".formatted(objects.length + 1));
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n".formatted(i + 1)).append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table).append("trailer << /Root 1 0 R >>\nstartxref\n").append(start);
        return file.append("\n%%EOF").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
