package eu.passerelle.credentials.openbadges;

import eu.passerelle.credentials.finding.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads and writes somebody else's SVG: in bounds, and with nothing looked up anywhere. */
final class Drawing {

    private static final int LARGEST = 8 << 20;
    private static final String ROOT = "svg";
    private static final String NO_DTD =
            "http://apache.org/xml/features/nonvalidating/load-external-dtd";
    private static final String NO_ENTITIES =
            "http://xml.org/sax/features/external-general-entities";
    private static final String NO_PARAMETERS =
            "http://xml.org/sax/features/external-parameter-entities";

    private Drawing() {}

    /** The drawing as a tree; {@link Rejected} where it is none. */
    static Document read(byte[] svg) {
        if (svg.length > LARGEST) {
            throw Rejected.unreadable("larger than %d bytes".formatted(LARGEST));
        }
        try {
            check(svg);
            var builder = trees().newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((name, url) -> new InputSource(new StringReader("")));
            return drawing(builder.parse(new ByteArrayInputStream(svg)));
        } catch (ParserConfigurationException | SAXException | IOException notXml) {
            throw Rejected.unreadable("not an SVG within bounds");
        }
    }

    private static Document drawing(Document document) {
        if (!ROOT.equals(document.getDocumentElement().getLocalName())) {
            throw Rejected.unreadable("XML that is no SVG");
        }
        return document;
    }

    /** The tree as a file. */
    static byte[] write(Document document) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var out = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // before a tree is built: declarations end it where they stand, so that none is ever used
    private static void check(byte[] svg)
            throws ParserConfigurationException, SAXException, IOException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_ENTITIES, false);
        factory.setFeature(NO_PARAMETERS, false);
        factory.setFeature(NO_DTD, false);
        var parser = factory.newSAXParser();
        var bounds = new DrawingBounds();
        parser.setProperty("http://xml.org/sax/properties/declaration-handler", bounds);
        parser.parse(new ByteArrayInputStream(svg), bounds);
    }

    private static DocumentBuilderFactory trees() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_ENTITIES, false);
        factory.setFeature(NO_PARAMETERS, false);
        factory.setFeature(NO_DTD, false);
        return factory;
    }
}
