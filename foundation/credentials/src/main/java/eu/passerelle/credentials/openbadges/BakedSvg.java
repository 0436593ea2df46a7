package eu.passerelle.credentials.openbadges;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing with the badge inside: SVG, in an element of its own (Open Badges 3.0, 5.3.2). */
public final class BakedSvg {

    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final String NAME = "credential";
    private static final String QUALIFIED = "openbadges:credential";
    private static final String VERIFY = "verify";
    private static final int LARGEST = 8 << 20;

    private BakedSvg() {}

    /** Puts a badge, as JSON or token, into a drawing; one that is there is replaced. */
    public static byte[] bake(byte[] svg, String badge) {
        Document document = parsed(svg);
        Element root = document.getDocumentElement();
        element(document).ifPresent(old -> old.getParentNode().removeChild(old));
        Element element = document.createElementNS(NAMESPACE, QUALIFIED);
        if (Jws.looksLike(badge)) {
            element.setAttribute(VERIFY, badge);
        } else {
            element.appendChild(document.createCDATASection(badge));
        }
        root.insertBefore(element, root.getFirstChild());
        return written(document);
    }

    /** The badge in a drawing, if it has one; {@link Rejected} where it is no XML. */
    public static Optional<String> unbake(byte[] svg) {
        return element(parsed(svg))
                .map(
                        element ->
                                element.hasAttribute(VERIFY)
                                        ? element.getAttribute(VERIFY)
                                        : element.getTextContent())
                .map(String::strip)
                .filter(badge -> !badge.isEmpty());
    }

    private static Optional<Element> element(Document document) {
        return Optional.ofNullable((Element) document.getElementsByTagNameNS("*", NAME).item(0));
    }

    // drawings name a public document type: it is not fetched, and none may declare entities
    private static Document parsed(byte[] svg) {
        if (svg.length > LARGEST) {
            throw Rejected.unreadable("larger than %d bytes".formatted(LARGEST));
        }
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((name, url) -> new InputSource(new StringReader("")));
            Document document = builder.parse(new ByteArrayInputStream(svg));
            boolean declares =
                    document.getDoctype() != null
                            && document.getDoctype().getInternalSubset() != null;
            if (declares) {
                throw Rejected.unreadable("an SVG with declarations of its own");
            }
            return document;
        } catch (ParserConfigurationException | SAXException | IOException notXml) {
            throw Rejected.unreadable("not an SVG");
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory;
    }

    private static byte[] written(Document document) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var out = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
