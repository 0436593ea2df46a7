package eu.passerelle.verification.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.openbadges.BakedPng;
import eu.passerelle.credentials.openbadges.BakedSvg;
import eu.passerelle.credentials.pdf.CredentialPdf;
import eu.passerelle.credentials.pdf.PrintJob;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.SomeIssuer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAFileTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private final SomeIssuer issuer = SomeIssuer.named("rheinfurt", NOON);
    private final Formats formats =
            new CredentialFormats(new SpecificationLinks("http://localhost:8080"));

    private String document() {
        return issuer.document(issuer.credential(7, NOON), NOON);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_badge_in_a_png_is_read() throws IOException {
        Reading reading = formats.read(BakedPng.bake(png(), document()));

        assertThat(reading).isInstanceOf(Reading.Opened.class);
    }

    @Test
    void the_token_in_an_svg_is_read() {
        String token = issuer.token(issuer.credential(7, NOON), NOON);

        assertThat(formats.read(BakedSvg.bake(utf8(SVG), token)))
                .isInstanceOf(Reading.Opened.class);
        assertThat(formats.read(BakedSvg.bake(utf8(SVG), document())))
                .isInstanceOf(Reading.Opened.class);
    }

    @Test
    void a_picture_without_a_badge_is_no_credential() throws IOException {
        for (byte[] picture : new byte[][] {png(), utf8(SVG), utf8("\uFEFF  \n" + SVG)}) {
            assertThatThrownBy(() -> formats.read(picture))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("picture");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<svg",
                "<html><body>hello</body></html>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg>&b;</svg>"
            })
    void a_hostile_picture_is_no_credential(String svg) {
        assertThatThrownBy(() -> formats.read(utf8(svg))).isInstanceOf(Refused.class);
    }

    @Test
    void the_credential_in_a_pdf_is_read() {
        var credential = issuer.credential(7, NOON);
        byte[] signed = utf8(issuer.document(credential, NOON));
        var job =
                new PrintJob(
                        credential,
                        signed,
                        URI.create("https://passerelle.example/verify"),
                        List.of("en"),
                        NOON);

        assertThat(formats.read(CredentialPdf.print(job).pdf())).isInstanceOf(Reading.Opened.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF", "%PDF-1.7", "%PDF-1.7\n%%EOF", "%PDF-1.7\ntrailer <</Root 1 0 R>>"})
    void a_pdf_without_a_credential_is_none(String pdf) {
        assertThatThrownBy(() -> formats.read(utf8(pdf))).isInstanceOf(Refused.class);
    }

    @Test
    void half_a_picture_is_no_credential() throws IOException {
        byte[] half = java.util.Arrays.copyOf(png(), 20);

        assertThatThrownBy(() -> formats.read(half)).isInstanceOf(Refused.class);
    }
}
