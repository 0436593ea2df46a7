package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.Assessment.Identification;
import eu.passerelle.contracts.catalog.v1.Assessment.Supervision;
import eu.passerelle.contracts.catalog.v1.Assessment.Type;
import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Text;

/**
 * Whether it was assessed at all, whether somebody watched and knew whom. The quality assurance of
 * the organisation itself is accepted by whoever signs an agreement with it.
 */
final class QualityRule implements ElementRule {
    private static final Text ASSESSED = Text.of("an assessment", "eine Prüfung");
    private static final Text WATCHED =
            Text.of(
                    "a supervised assessment of a known person",
                    "eine beaufsichtigte Prüfung mit festgestellter Identität");

    @Override
    public Finding compare(Achievement offered, Requirement required, Conditions agreed) {
        var assessment = offered.assessment();
        var asked = agreed.supervised() ? WATCHED : ASSESSED;
        if (isUnstated(assessment)) {
            return new Finding(
                    Element.QUALITY,
                    Difference.INSUFFICIENT_EVIDENCE,
                    Text.of("not stated", "nicht angegeben"),
                    asked,
                    "quality-not-stated",
                    Text.of(
                            "The credential does not say how it was assessed.",
                            "Der Nachweis sagt nicht, wie geprüft wurde."));
        }
        if (assessment.type() == Type.ATTENDANCE_ONLY) {
            return found(
                    Difference.SUBSTANTIAL,
                    assessment,
                    asked,
                    "quality-nothing-assessed",
                    Text.of(
                            "Only attendance was confirmed; nothing was assessed.",
                            "Bestätigt ist nur die Teilnahme; geprüft wurde nichts."));
        }
        return agreed.supervised() ? watched(assessment) : unwatched(assessment);
    }

    private static Finding watched(Assessment assessment) {
        if (assessment.supervision() == Supervision.UNSUPERVISED) {
            return found(
                    Difference.SUBSTANTIAL,
                    assessment,
                    WATCHED,
                    "quality-unsupervised",
                    Text.of(
                            "Nobody watched the assessment; the agreement asks for supervision.",
                            "Die Prüfung war unbeaufsichtigt; die Vereinbarung verlangt Aufsicht."));
        }
        if (assessment.identification() == Identification.NONE) {
            return found(
                    Difference.INSUFFICIENT_EVIDENCE,
                    assessment,
                    WATCHED,
                    "quality-person-unknown",
                    Text.of(
                            "The assessment was supervised, but the credential does not show that anybody checked who sat it.",
                            "Die Prüfung war beaufsichtigt, doch der Nachweis zeigt nicht, dass die Identität geprüft wurde."));
        }
        return good(assessment, WATCHED);
    }

    private static Finding unwatched(Assessment assessment) {
        if (assessment.supervision() == Supervision.UNSUPERVISED
                || assessment.identification() == Identification.NONE) {
            return found(
                    Difference.NON_SUBSTANTIAL,
                    assessment,
                    ASSESSED,
                    "quality-supervision-not-asked",
                    Text.of(
                            "The assessment was not supervised or the person not identified; neither is asked for here.",
                            "Die Prüfung war unbeaufsichtigt oder die Identität nicht geprüft; beides ist hier nicht verlangt."));
        }
        return good(assessment, ASSESSED);
    }

    private static Finding good(Assessment assessment, Text asked) {
        return found(
                Difference.NONE,
                assessment,
                asked,
                "quality-as-asked",
                Text.of(
                        "The outcomes were assessed, somebody watched, and it is known who was assessed.",
                        "Die Lernergebnisse wurden unter Aufsicht geprüft, und es steht fest, wer geprüft wurde."));
    }

    private static boolean isUnstated(Assessment assessment) {
        return assessment == null
                || assessment.type() == null
                || assessment.supervision() == null
                || assessment.identification() == null;
    }

    private static Finding found(
            Difference difference, Assessment assessment, Text asked, String rule, Text sentence) {
        return new Finding(Element.QUALITY, difference, words(assessment), asked, rule, sentence);
    }

    private static Text words(Assessment assessment) {
        var words = new AssessmentWords(assessment);
        return Text.of(words.in("en"), words.in("de"));
    }
}
