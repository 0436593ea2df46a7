package eu.passerelle.credentials.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * What a PDF says about itself (ISO 16684-1): which standards it keeps, title, subject and time, as
 * the document information dictionary has them (ISO 19005-3, 6.6.2.3).
 *
 * @param at when it was printed
 * @param producer by what
 */
record MetadataPacket(Instant at, String producer) {

    private static final String BEGIN =
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    private static final String END = "\n<?xpacket end=\"r\"?>";

    /** Puts the packet in the place of the one that the renderer wrote with its own clock. */
    void replace(PDDocument pdf) throws IOException {
        var about = pdf.getDocumentInformation();
        Document packet = template();
        fill(packet, "title", about.getTitle());
        fill(packet, "subject", about.getSubject());
        fill(packet, "producer", producer);
        String moment = at.truncatedTo(ChronoUnit.SECONDS).toString();
        fill(packet, "created", moment);
        fill(packet, "modified", moment);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(bytes(packet));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static void fill(Document packet, String name, String value) {
        var place = packet.getElementsByTagNameNS("urn:passerelle:place", name).item(0);
        place.getParentNode().replaceChild(packet.createTextNode(value), place);
    }

    private static Document template() {
        try (InputStream stream = MetadataPacket.class.getResourceAsStream("metadata.xml")) {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(stream);
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] bytes(Document packet) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var out = new ByteArrayOutputStream();
            out.writeBytes(BEGIN.getBytes(StandardCharsets.UTF_8));
            transformer.transform(new DOMSource(packet), new StreamResult(out));
            out.writeBytes(END.getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
