package eu.passerelle.credentials.pdf;

import eu.passerelle.credentials.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes the page: its frame here, what is above the fold and what is below elsewhere. */
final class CredentialPage {

    private static final int LONGEST_FOOT = 90;

    private final PrintJob job;
    private final Attachment attachment;
    private final Words words;
    private final Markup markup;

    CredentialPage(PrintJob job, Attachment attachment, Glyphs glyphs) {
        this.job = job;
        this.attachment = attachment;
        this.words = Words.in(job.languages());
        this.markup = new Markup(glyphs, job.languages(), words.language());
    }

    Document document() {
        Element root = markup.root();
        head(markup.add(root, "head", ""));
        Element body = markup.add(root, "body", "");
        foot(body);
        band(body);
        Element sheet = markup.add(body, "div", "sheet");
        new PageFront(job, words, markup).write(sheet);
        new PageDetails(job, attachment, words, markup).write(sheet);
        return markup.document();
    }

    // PDF/UA-1, 7.1: a title, and what the document is about
    private void head(Element head) {
        markup.written(head, "title", "", title(), "achievement.title");
        Element about = markup.add(head, "meta", "");
        about.setAttribute("name", "subject");
        about.setAttribute("content", words.say("kind"));
        markup.add(head, "style", "").appendChild(markup.document().createTextNode(style()));
    }

    private void foot(Element body) {
        Element foot = markup.add(body, "div", "foot");
        markup.written(foot, "span", "what", shortened(title()), "achievement.title");
        markup.add(foot, "span", "number");
    }

    private void band(Element body) {
        Element band = markup.add(body, "div", "band");
        markup.say(band, "p", "kind", words.say("kind"));
        Organisation issuer = job.credential().parties().issuer();
        markup.written(band, "p", "issuer", Markup.named(issuer), "parties.issuer");
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_FOOT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_FOOT)) + "…";
    }

    private String title() {
        return markup.text(job.credential().achievement().title());
    }

    private static String style() {
        try (InputStream stream = CredentialPage.class.getResourceAsStream("page.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
