package eu.passerelle.credentials.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Puts the signed credential into a PDF, both among its embedded files (ISO 32000-1, 7.11.4) and as
 * a file associated with the document (ISO 19005-3, annex E). The relationship is {@code Source}:
 * the page was made from it, and where they differ it counts.
 *
 * @param attachment what is put in
 * @param at when
 */
record AssociatedFile(Attachment attachment, Calendar at) {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName SOURCE = COSName.getPDFName("Source");

    void attach(PDDocument pdf) throws IOException {
        PDComplexFileSpecification specification = specification(pdf);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(attachment.name(), specification));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(specification.getCOSObject());
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private PDComplexFileSpecification specification(PDDocument pdf) throws IOException {
        var specification = new PDComplexFileSpecification(new COSDictionary());
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription("The signed credential");
        specification.getCOSObject().setItem(RELATIONSHIP, SOURCE);
        PDEmbeddedFile file = file(pdf);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        return specification;
    }

    private PDEmbeddedFile file(PDDocument pdf) throws IOException {
        var file =
                new PDEmbeddedFile(
                        pdf, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(attachment.bytes().length);
        file.setCreationDate(at);
        file.setModDate(at);
        return file;
    }
}
