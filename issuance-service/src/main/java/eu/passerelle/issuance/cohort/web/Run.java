package eu.passerelle.issuance.cohort.web;

import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.kit.web.LocalText;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.Map;

/**
 * A run whose results can be awarded.
 *
 * @param key its id, as the form sends it back
 * @param name the course's title by language
 * @param startsOn its first day
 * @param endsOn its last day
 */
@TemplateData
public record Run(String key, Map<String, String> name, LocalDate startsOn, LocalDate endsOn) {

    /** The course's title as a reader of that language gets it. */
    public LocalText in(String language) {
        return LocalText.of(name, language);
    }

    static Run of(Offering run, Map<String, Specification> byKey) {
        var specification = byKey.get(run.specification().toString());
        return new Run(
                run.id().toString(),
                specification == null ? Map.of() : specification.content().title(),
                run.startsOn(),
                run.endsOn());
    }
}
