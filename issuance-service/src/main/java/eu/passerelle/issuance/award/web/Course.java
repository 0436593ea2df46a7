package eu.passerelle.issuance.award.web;

import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.kit.web.LocalText;
import io.quarkus.qute.TemplateData;
import java.util.Map;

/**
 * What can be awarded.
 *
 * @param key specification and version, as the form sends them back
 * @param name its title by language
 */
@TemplateData
public record Course(String key, Map<String, String> name) {

    /** Its title as a reader of that language gets it. */
    public LocalText in(String language) {
        return LocalText.of(name, language);
    }

    static Course of(Specification specification) {
        return new Course(specification.key().toString(), specification.content().title());
    }
}
