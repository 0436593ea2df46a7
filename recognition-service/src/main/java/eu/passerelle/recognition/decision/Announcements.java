package eu.passerelle.recognition.decision;

import eu.passerelle.contracts.recognition.v1.Decision.Mode;
import eu.passerelle.contracts.recognition.v1.Decision.Outcome;
import eu.passerelle.contracts.recognition.v1.RecognitionDecided;
import eu.passerelle.contracts.recognition.v1.RecognitionReopened;
import eu.passerelle.recognition.comparison.Finding;

/** How decisions are told to the others. */
final class Announcements {
    private static final String LANGUAGE = "en";

    private Announcements() {}

    static RecognitionDecided of(Decision.Standing decision) {
        return new RecognitionDecided(content(decision.ruling()));
    }

    static RecognitionReopened of(Decision.UnderReview decision) {
        return new RecognitionReopened(
                content(decision.ruling()), decision.cause(), decision.reopenedAt());
    }

    private static eu.passerelle.contracts.recognition.v1.Decision content(Ruling ruling) {
        var source = ruling.source();
        var worth = ruling.worth();
        return new eu.passerelle.contracts.recognition.v1.Decision(
                ruling.id().toString(),
                source.credential().toString(),
                source.learner().toString(),
                source.awardedBy().value(),
                worth.recognisedBy().value(),
                worth.target().toString(),
                worth.title().in(LANGUAGE),
                Outcome.FULL,
                worth.credits().ects(),
                Mode.AUTOMATIC,
                ruling.basis().reference(),
                ruling.comparison().findings().stream().map(Announcements::content).toList(),
                ruling.decidedAt());
    }

    private static eu.passerelle.contracts.recognition.v1.Finding content(Finding finding) {
        return new eu.passerelle.contracts.recognition.v1.Finding(
                finding.element(),
                finding.difference(),
                finding.observed().in(LANGUAGE),
                finding.required().in(LANGUAGE),
                finding.rule());
    }
}
