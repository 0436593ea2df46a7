package eu.passerelle.credentials.openbadges;

import java.io.StringReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Goes through an SVG once and ends it at the first thing that no drawing needs: a declaration of
 * its own (entities that grow or look elsewhere begin with one), nesting without end, elements
 * without number. A public document type without declarations is common and harmless: it is not
 * fetched.
 */
final class DrawingBounds extends DefaultHandler2 {

    private static final int DEEPEST = 128;
    private static final int MOST_ELEMENTS = 100_000;

    private int depth;
    private int elements;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        depth++;
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw refused("too deep or too many");
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        throw declared();
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId)
            throws SAXException {
        throw declared();
    }

    @Override
    public void elementDecl(String name, String model) throws SAXException {
        throw declared();
    }

    @Override
    public void attributeDecl(String element, String name, String type, String mode, String value)
            throws SAXException {
        throw declared();
    }

    @Override
    public void notationDecl(String name, String publicId, String systemId) throws SAXException {
        throw declared();
    }

    @Override
    public void unparsedEntityDecl(
            String name, String publicId, String systemId, String notationName)
            throws SAXException {
        throw declared();
    }

    @Override
    public InputSource resolveEntity(
            String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException broken) throws SAXException {
        throw broken;
    }

    private static SAXException declared() {
        return refused("declarations of its own");
    }

    private static SAXException refused(String why) {
        return new SAXException(why);
    }
}
