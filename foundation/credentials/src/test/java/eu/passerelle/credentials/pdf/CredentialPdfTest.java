package eu.passerelle.credentials.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.picture.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CredentialPdfTest {

    // left there for a person to look at
    private static final Path PRINTED = Path.of("target/printed");

    static Stream<PrintJob> jobs() {
        return Stream.of(
                SomePrint.in("en"),
                SomePrint.in("de", "en"),
                SomePrint.in("fr"),
                SomePrint.in("es"),
                SomePrint.in("it"),
                SomePrint.in("pl"),
                SomePrint.in("fi"),
                SomePrint.job(SomePrint.bare(), "en"),
                SomePrint.job(SomePrint.lengthy(), "de"),
                SomePrint.job(SomePrint.lengthy(), "pl", "en"));
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void every_print_is_pdf_a_3a_and_pdf_ua_1(PrintJob job) throws Exception {
        byte[] pdf = CredentialPdf.print(job).pdf();

        Files.createDirectories(PRINTED);
        String name = String.join("-", job.languages()) + job.credential().id().hashCode();
        int size = job.credential().achievement().outcomes().size();
        Files.write(PRINTED.resolve(name + "-" + size + ".pdf"), pdf);
        assertThat(Conformance.flaws(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.flaws(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_same_job_makes_the_same_bytes() {
        PrintJob job = SomePrint.in("de");

        assertThat(CredentialPdf.print(job).pdf()).isEqualTo(CredentialPdf.print(job).pdf());
    }

    @Test
    void the_page_says_who_what_by_whom_and_how_demanding_it_is() throws Exception {
        String page = text(CredentialPdf.print(SomePrint.in("en")).pdf(), 1);

        assertThat(page)
                .contains("Applied Data Analysis with Python")
                .contains("Tomasz Lis")
                .contains("Rheinfurt University")
                .contains("November 20, 2026")
                .contains("EQF level 6")
                .contains("4 ECTS")
                .contains("110 hours")
                .contains("Programme accreditation")
                .contains("Write programs that clean and join data – assessed")
                .contains("Supervised online")
                .contains("1.7 (German grades, 1.0 to 5.0)");
    }

    @Test
    void it_is_read_out_in_the_order_of_its_sense() throws Exception {
        String heard = ReadingOrder.of(CredentialPdf.print(SomePrint.in("en")).pdf());

        assertThat(heard)
                .containsSubsequence(
                        "Micro-credential",
                        "Rheinfurt University",
                        "Applied Data Analysis with Python",
                        "Awarded to|Tomasz Lis",
                        "Achieved on|Issued on|Valid until|November 20, 2026|November 23, 2026",
                        "[QR code with the link " + SomePrint.LINK + "]",
                        "Level|Workload|Quality|EQF level 6",
                        "What Tomasz Lis can do",
                        "Assessment",
                        "About the learning",
                        "About this document",
                        SomePrint.LINK.toString());
    }

    @Test
    void what_is_not_known_is_said() throws Exception {
        String page = text(CredentialPdf.print(SomePrint.job(SomePrint.bare(), "en")).pdf(), 1);

        assertThat(page.split("Not stated")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pl"})
    void every_word_is_there_in_every_language(String language) {
        var words = Words.in(List.of(language));

        assertThat(words.language()).isEqualTo(language);
        assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @Test
    void the_code_on_the_page_holds_the_link() throws Exception {
        byte[] pdf = CredentialPdf.print(SomePrint.in("pl")).pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 120);
            var png = new ByteArrayOutputStream();
            ImageIO.write(page, "png", png);
            assertThat(QrCode.read(png.toByteArray())).containsExactly(SomePrint.LINK.toString());
        }
    }

    @Test
    void words_of_a_credential_stay_words() throws Exception {
        var named = named("<img src=\"file:///etc/passwd\"/>&amp;<script>x</script> ]]>");

        PrintedCredential printed = CredentialPdf.print(SomePrint.job(named, "en"));

        assertThat(text(printed.pdf(), 1).replaceAll("\\s+", " "))
                .contains("<img src=\"file:///etc/passwd\"/>&amp;<script>x</script> ]]>");
        assertThat(printed.losses()).isEmpty();
    }

    @Test
    void words_that_look_like_places_stay_words() {
        assertThat(Words.in(List.of("en")).say("grade.scheme", "{1} $1", "{0}"))
                .isEqualTo("{1} $1 ({0})");
    }

    @Test
    void what_no_font_can_show_is_told_and_breaks_nothing() throws Exception {
        var named = named("Ana \u0001\uD83D\uDE00 \u05D3\u05D5\u05D3 \u200B\uFFFE 王");

        PrintedCredential printed = CredentialPdf.print(SomePrint.job(named, "en"));

        assertThat(printed.losses())
                .extracting(Rendition.Loss::element)
                .containsExactly("holder.name");
        assertThat(Conformance.flaws(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void letters_that_are_written_in_two_are_set_as_one() throws Exception {
        var named = named("Zo\u0308e Dvor\u030Ca\u0301k");

        PrintedCredential printed = CredentialPdf.print(SomePrint.job(named, "en"));

        assertThat(text(printed.pdf(), 1)).contains("Zöe Dvořák");
        assertThat(printed.losses()).isEmpty();
    }

    @Test
    void what_has_no_end_is_cut_and_told() {
        PrintedCredential printed = CredentialPdf.print(SomePrint.job(SomePrint.endless(), "en"));

        assertThat(printed.losses())
                .extracting(Rendition.Loss::element)
                .containsExactly("achievement.outcomes", "achievement.description");
    }

    @Test
    void a_page_around_another_credential_is_refused() {
        var other = SomePrint.signed(SomePrint.bare());

        assertThatThrownBy(
                        () ->
                                CredentialPdf.print(
                                        new PrintJob(
                                                SomePrint.credential(),
                                                other,
                                                SomePrint.LINK,
                                                List.of(),
                                                SomeCredential.NOON)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(
                        () ->
                                CredentialPdf.print(
                                        new PrintJob(
                                                SomePrint.credential(),
                                                "nothing signed".getBytes(),
                                                SomePrint.LINK,
                                                List.of(),
                                                SomeCredential.NOON)))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "https:x", "verify/1"})
    void a_link_that_is_none_for_the_web_is_refused(String link) {
        assertThatThrownBy(
                        () ->
                                new PrintJob(
                                        SomePrint.credential(),
                                        new byte[0],
                                        URI.create(link),
                                        List.of(),
                                        SomeCredential.NOON))
                .isInstanceOf(Rejected.class);
    }

    private static Credential named(String name) {
        Credential some = SomePrint.credential();
        return new Credential(
                some.id(), Holder.of(name, null), some.parties(), some.achievement(), some.award());
    }

    private static String text(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            return stripper.getText(document);
        }
    }

    private static List<String> keys(String language) {
        return List.copyOf(
                java.util.ResourceBundle.getBundle(
                                "eu.passerelle.credentials.pdf.words",
                                language.equals("en")
                                        ? java.util.Locale.ROOT
                                        : java.util.Locale.of(language))
                        .keySet());
    }
}
