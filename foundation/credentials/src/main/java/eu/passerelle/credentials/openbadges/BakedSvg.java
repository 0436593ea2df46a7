package eu.passerelle.credentials.openbadges;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.Jws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A drawing with the badge inside: SVG, in an element of its own (Open Badges 3.0, 5.3.2), a token
 * in its attribute and JSON in its body.
 */
public final class BakedSvg {

    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final String NAME = "credential";
    private static final String QUALIFIED = "openbadges:credential";
    private static final String VERIFY = "verify";
    private static final String CDATA_END = "]]>";

    private BakedSvg() {}

    /** Puts a badge, as JSON or token, into a drawing; one that is there is replaced. */
    public static byte[] bake(byte[] svg, String badge) {
        Document document = Drawing.read(svg);
        Element root = document.getDocumentElement();
        elements(document).forEach(old -> old.getParentNode().removeChild(old));
        Element element = document.createElementNS(NAMESPACE, QUALIFIED);
        if (Jws.looksLike(badge)) {
            element.setAttribute(VERIFY, badge);
        } else if (badge.contains(CDATA_END)) {
            element.setTextContent(badge);
        } else {
            element.appendChild(document.createCDATASection(badge));
        }
        root.insertBefore(element, root.getFirstChild());
        return Drawing.write(document);
    }

    /**
     * The badge in a drawing, if it has one; {@link Rejected} where it is no SVG or has several:
     * there must be only one.
     */
    public static Optional<String> unbake(byte[] svg) {
        List<Element> elements = elements(Drawing.read(svg));
        if (elements.size() > 1) {
            throw Rejected.unreadable("a drawing with more than one badge");
        }
        return elements.stream()
                .map(BakedSvg::badge)
                .map(String::strip)
                .filter(badge -> !badge.isEmpty())
                .findFirst();
    }

    private static String badge(Element element) {
        String token = element.getAttribute(VERIFY);
        return token.isBlank() ? element.getTextContent() : token;
    }

    // any namespace: that of CLR 2.0 and those of drafts are about as well
    private static List<Element> elements(Document document) {
        var found = document.getElementsByTagNameNS("*", NAME);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
