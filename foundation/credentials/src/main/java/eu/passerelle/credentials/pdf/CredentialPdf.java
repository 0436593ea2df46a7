package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.finding.Rejected;
import org.w3c.dom.Document;

/**
 * Prints credentials: A4, PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), with the signed
 * credential as an associated file.
 */
public final class CredentialPdf {

    private CredentialPdf() {}

    /**
     * Prints one. Ends in {@link Rejected} where what is to be attached is no signed credential, or
     * another one than the page is about.
     */
    public static PrintedCredential print(PrintJob job) {
        Attachment attachment = Attachment.of(job);
        var glyphs = new Glyphs();
        Document page = new CredentialPage(job, attachment, glyphs).document();
        return new PrintedCredential(new PdfPrinter(job, attachment).print(page), glyphs.losses());
    }
}
