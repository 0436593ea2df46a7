package eu.passerelle.credentials.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import eu.passerelle.credentials.key.Crypto;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/**
 * Turns the page into a PDF. Nothing is ever fetched for it: the one picture it may use is its own,
 * and stands in the page.
 */
final class PdfPrinter {

    /** How the address of the page's own picture begins; any other is refused. */
    static final String OWN_PICTURE = "data:image/png;base64,";

    private static final String PRODUCER = "Passerelle";

    static {
        // it would log what it prints, and that is personal
        XRLog.setLoggingEnabled(false);
    }

    private final PrintJob job;
    private final Attachment attachment;

    PdfPrinter(PrintJob job, Attachment attachment) {
        this.job = job;
        this.attachment = attachment;
    }

    byte[] print(Document page) {
        try (var pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(page, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return finished(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PdfRendererBuilder builder(Document page, PDDocument pdf) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePDDocument(pdf);
        builder.withProducer(PRODUCER);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((base, uri) -> uri.startsWith(OWN_PICTURE) ? uri : null);
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri != null && uri.startsWith(OWN_PICTURE), moment);
        }
        Fonts.register(builder, pdf);
        return builder;
    }

    private byte[] finished(PDDocument pdf) throws IOException {
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setCreationDate(calendar(job.at()));
        about.setModificationDate(calendar(job.at()));
        new MetadataPacket(job.at(), PRODUCER).replace(pdf);
        new AssociatedFile(attachment, calendar(job.at())).attach(pdf);
        pdf.setDocumentId(number());
        var out = new ByteArrayOutputStream();
        pdf.getDocument().setVersion(1.7f);
        pdf.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    // the file's own id, from what is in it instead of from the time
    private long number() {
        return ByteBuffer.wrap(Crypto.digest("SHA-256").digest(attachment.bytes())).getLong();
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }
}
