package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Texts;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The page while it is written: a tree, never text, so that there is nothing to escape and no words
 * of a credential can become an element, an attribute or a style.
 */
final class Markup {

    private final Document document;
    private final Glyphs glyphs;
    private final List<String> languages;
    private final String language;

    Markup(Glyphs glyphs, List<String> languages, String language) {
        this.document = empty();
        this.glyphs = glyphs;
        this.languages = languages;
        this.language = language;
    }

    Document document() {
        return document;
    }

    Element root() {
        Element root = document.createElement("html");
        root.setAttribute("lang", language);
        document.appendChild(root);
        return root;
    }

    /** A new element at the end of its parent. */
    Element add(Element parent, String tag, String style) {
        Element element = document.createElement(tag);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }

    /** A new element with words in the page's own language. */
    Element say(Element parent, String tag, String style, String words) {
        return written(parent, tag, style, words, "page");
    }

    /** A new element with words of the credential whose language is not known. */
    Element written(Element parent, String tag, String style, String words, String path) {
        Element element = add(parent, tag, style);
        element.appendChild(document.createTextNode(glyphs.printable(words, path)));
        return element;
    }

    /** A new element with words of the credential, in the best language there is, and marked so. */
    Element written(Element parent, String tag, String style, Texts texts, String path) {
        Element element = written(parent, tag, style, text(texts), path);
        Optional<String> chosen = languageOf(texts);
        chosen.filter(other -> !other.equals(language) && !other.equals(Texts.UNSTATED))
                .ifPresent(other -> element.setAttribute("lang", other));
        return element;
    }

    /** Something is not on the page. */
    void lost(String element, String reason) {
        glyphs.lost(element, reason);
    }

    /** A link that shows its own address. */
    void link(Element parent, String url, String title) {
        Element link = written(parent, "a", "", url, "page");
        link.setAttribute("href", url);
        link.setAttribute("title", title);
    }

    /** What an organisation is called; its id where it has no name. */
    static Texts named(Organisation organisation) {
        return organisation.name().isEmpty()
                ? Texts.of(Texts.UNSTATED, organisation.id())
                : organisation.name();
    }

    String text(Texts texts) {
        return texts.in(languages);
    }

    private Optional<String> languageOf(Texts texts) {
        return texts.languageFor(languages);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
