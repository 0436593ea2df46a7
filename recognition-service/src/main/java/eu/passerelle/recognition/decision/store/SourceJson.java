package eu.passerelle.recognition.decision.store;

import eu.passerelle.recognition.decision.Source;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.LearnerId;
import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The credential of a decision as it is stored. */
record SourceJson(
        UUID credential,
        UUID learner,
        String awardedBy,
        Map<String, String> title,
        BigDecimal ects) {
    static SourceJson of(Source source) {
        return new SourceJson(
                source.credential().value(),
                source.learner().value(),
                source.awardedBy().value(),
                source.title().byLanguage(),
                source.credits().map(Credits::ects).orElse(null));
    }

    Source source() {
        return new Source(
                new CredentialId(credential),
                new LearnerId(learner),
                new ProviderId(awardedBy),
                new Text(title),
                Optional.ofNullable(ects).map(Credits::new));
    }
}
