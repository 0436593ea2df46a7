package eu.passerelle.recognition.decision.store;

import eu.passerelle.recognition.decision.Worth;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Programme;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.recognition.programme.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** What a credential is worth, as it is stored. */
record WorthJson(
        UUID target,
        String recognisedBy,
        String programmeCode,
        Map<String, String> programmeTitle,
        Map<String, String> title,
        BigDecimal targetEcts,
        BigDecimal ects) {
    static WorthJson of(Worth worth) {
        return new WorthJson(
                worth.target().value(),
                worth.recognisedBy().value(),
                worth.programme().code(),
                worth.programme().title().byLanguage(),
                worth.title().byLanguage(),
                worth.targetCredits().ects(),
                worth.credits().ects());
    }

    Worth worth() {
        return new Worth(
                new TargetId(target),
                new ProviderId(recognisedBy),
                new Programme(programmeCode, new Text(programmeTitle)),
                new Text(title),
                new Credits(targetEcts),
                new Credits(ects));
    }
}
