package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Texts;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** How a viewer shows it: in which languages, and a picture for each, which has to be there. */
final class DisplayWriter {

    private static final String ENGLISH = "en";

    private final ElmNodes nodes;

    DisplayWriter(ElmNodes nodes) {
        this.nodes = nodes;
    }

    ObjectNode write(Achievement achievement, byte[] picture) {
        Texts title = achievement.title();
        ObjectNode display = nodes.fresh("DisplayParameter");
        display.set(ElmTerms.TITLE, ElmNodes.texts(title));
        if (!achievement.description().isEmpty()) {
            display.set(ElmTerms.DESCRIPTION, ElmNodes.texts(achievement.description()));
        }
        List<ObjectNode> languages = languages(title);
        ElmNodes.set(display, ElmTerms.LANGUAGE, languages);
        display.set("primaryLanguage", language(nodes.language()));
        ElmNodes.set(
                display,
                "individualDisplay",
                languages.stream().map(language -> page(language, picture)).toList());
        return display;
    }

    private static List<ObjectNode> languages(Texts title) {
        var languages = new ArrayList<ObjectNode>();
        for (String tag : title.byLanguage().keySet()) {
            ObjectNode language = language(tag);
            if (!languages.contains(language)) {
                languages.add(language);
            }
        }
        return languages;
    }

    private static ObjectNode language(String tag) {
        return Vocabulary.language(tag).or(() -> Vocabulary.language(ENGLISH)).orElseThrow();
    }

    private ObjectNode page(ObjectNode language, byte[] picture) {
        ObjectNode image = nodes.fresh("MediaObject");
        image.put("content", Base64.getEncoder().encodeToString(picture));
        image.set("contentEncoding", Concepts.of(Concepts.SNB + "encoding/6146cde7dd", "base64"));
        image.set("contentType", Concepts.of(Concepts.EU + "file-type/PNG", "PNG"));
        ObjectNode detail = nodes.fresh("DisplayDetail").put("page", 1);
        detail.set("image", image);
        ObjectNode page = nodes.fresh("IndividualDisplay");
        page.set(ElmTerms.LANGUAGE, language.deepCopy());
        page.set("displayDetail", detail);
        return page;
    }
}
