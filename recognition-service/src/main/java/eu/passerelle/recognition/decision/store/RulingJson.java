package eu.passerelle.recognition.decision.store;

import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.decision.Basis;
import eu.passerelle.recognition.decision.DecisionId;
import eu.passerelle.recognition.decision.Ruling;

/** A ruling as it is stored beside the columns it is found by. */
record RulingJson(SourceJson source, WorthJson worth, String reference, ComparisonJson comparison) {
    static RulingJson of(Ruling ruling) {
        return new RulingJson(
                SourceJson.of(ruling.source()),
                WorthJson.of(ruling.worth()),
                ruling.basis().reference(),
                ComparisonJson.of(ruling.comparison()));
    }

    Ruling ruling(DecisionRow row) {
        return new Ruling(
                new DecisionId(row.id),
                source.source(),
                worth.worth(),
                new Basis(new AgreementId(row.agreement), row.agreementVersion, reference),
                comparison.comparison(),
                row.decidedAt);
    }
}
