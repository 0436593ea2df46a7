package eu.passerelle.issuance.cohort.web;

import eu.passerelle.issuance.cohort.GradingScheme;
import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A grading scheme that staff can choose.
 *
 * @param key its name, as the form sends it back
 */
@TemplateData
public record SchemeChoice(String key) {

    static List<SchemeChoice> all() {
        return GradingScheme.all().stream().map(scheme -> new SchemeChoice(scheme.key())).toList();
    }

    /** The name of the word for it. */
    public String word() {
        return "scheme_" + key;
    }
}
