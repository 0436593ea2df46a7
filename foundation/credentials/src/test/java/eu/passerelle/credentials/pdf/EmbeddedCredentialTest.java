package eu.passerelle.credentials.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.openbadges.BadgeJwt;
import eu.passerelle.credentials.openbadges.OpenBadge;
import eu.passerelle.credentials.reading.Format;
import eu.passerelle.credentials.statuslist.StatusLists;
import eu.passerelle.credentials.vcjose.VcJwt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedCredentialTest {

    private static final byte[] BADGE = Vectors.bytes("openbadges/1edtech/simple.json");

    @Test
    void a_printed_credential_verifies_from_its_file_alone() {
        PrintJob job = SomePrint.in("pl");

        var found = found(CredentialPdf.print(job).pdf());

        assertThat(found.bytes()).isEqualTo(job.signed());
        StatusLists none = url -> Optional.empty();
        var verification = found.credential().verify(DidKey.keys(), none, SomeCredential.NOON);
        assertThat(
                        verification.findings().stream()
                                .filter(
                                        finding ->
                                                !(finding
                                                        instanceof
                                                        eu.passerelle.credentials.finding.Finding
                                                                .Passed))
                                .toList())
                .as("only the status list cannot be had without a network")
                .hasSize(1);
    }

    @Test
    void tokens_are_attached_and_found_byte_for_byte() {
        var known = SomePrint.credential();
        var badge = OpenBadge.render(known, List.of("en")).document();
        var named = badge.deepCopy();
        named.withObject("credentialSubject").put("id", "did:example:holder");
        for (String token :
                List.of(VcJwt.sign(badge, SomePrint.KEY), BadgeJwt.sign(named, SomePrint.KEY))) {
            byte[] signed = token.getBytes(StandardCharsets.US_ASCII);
            var job = new PrintJob(known, signed, SomePrint.LINK, List.of(), SomeCredential.NOON);

            assertThat(found(CredentialPdf.print(job).pdf()).bytes()).isEqualTo(signed);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_of_another_program_is_read_with_object_streams_and_without(boolean compressed)
            throws Exception {
        byte[] pdf = pdf(Map.of("diploma.json", BADGE), compressed);

        assertThat(found(pdf).bytes()).isEqualTo(BADGE);
        assertThat(found(pdf).credential().format()).isEqualTo(Format.DATA_INTEGRITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf/updated.pdf",
                "pdf/attached.pdf",
                "pdf/object-streams.pdf",
                "pdf/linearized.pdf"
            })
    void files_of_other_programs_are_read(String file) {
        assertThat(found(Vectors.bytes(file)).bytes()).isEqualTo(BADGE);
    }

    @Test
    void a_file_that_another_program_encrypted_is_refused() {
        assertThat(why(Vectors.bytes("pdf/encrypted.pdf"))).contains("encrypted");
    }

    @Test
    void what_stands_before_and_after_the_file_does_not_matter() throws Exception {
        var mailed = new ByteArrayOutputStream();
        mailed.writeBytes("From: registrar@uni.example\r\n\r\n".getBytes());
        mailed.writeBytes(pdf(Map.of("a.json", BADGE), false));
        mailed.writeBytes(new byte[100]);

        assertThat(found(mailed.toByteArray()).bytes()).isEqualTo(BADGE);
    }

    @Test
    void a_sealed_european_credential_is_found() throws Exception {
        byte[] sealed = Vectors.bytes("elm/samples/AA-Annex1-MC-signed.jades.json");

        var found = found(pdf(Map.of("credential.jsonld", sealed), true));

        assertThat(found.bytes()).isEqualTo(sealed);
        assertThat(found.credential().format()).isEqualTo(Format.JADES);
    }

    @Test
    void other_files_beside_it_and_the_same_one_twice_do_not_matter() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.json", BADGE);
        files.put("b.json", BADGE);
        files.put("c.json", "{\"name\":\"some settings\"}".getBytes());
        files.put("d.bin", new byte[10]);

        assertThat(found(pdf(files, true)).bytes()).isEqualTo(BADGE);
    }

    @Test
    void two_credentials_are_refused() throws Exception {
        byte[] pdf =
                pdf(
                        Map.of(
                                "a.json",
                                BADGE,
                                "b.json",
                                Vectors.bytes("openbadges/1edtech/complete.json")),
                        true);

        assertThat(why(pdf)).contains("2 credentials");
    }

    @Test
    void no_credential_is_refused() throws Exception {
        assertThat(why(pdf(Map.of(), true))).contains("without a credential");
        assertThat(why(pdf(Map.of("a", "{}".getBytes()), true))).contains("without a credential");
    }

    private static EmbeddedCredential.Found found(byte[] pdf) {
        return (EmbeddedCredential.Found) EmbeddedCredential.read(pdf);
    }

    static String why(byte[] pdf) {
        var refused = (EmbeddedCredential.NotFound) EmbeddedCredential.read(pdf);
        return refused.why().findings().getFirst().detail();
    }

    /** A PDF as another program makes it. */
    static byte[] pdf(Map<String, byte[]> files, boolean compressed) throws Exception {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            Map<String, PDComplexFileSpecification> names = new LinkedHashMap<>();
            for (var file : files.entrySet()) {
                var specification = new PDComplexFileSpecification();
                specification.setFile(file.getKey());
                specification.setEmbeddedFile(
                        new PDEmbeddedFile(
                                pdf,
                                new ByteArrayInputStream(file.getValue()),
                                COSName.FLATE_DECODE));
                names.put(file.getKey(), specification);
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(names);
            var dictionary = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            dictionary.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(dictionary);
            var out = new ByteArrayOutputStream();
            pdf.save(
                    out,
                    compressed
                            ? CompressParameters.DEFAULT_COMPRESSION
                            : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
