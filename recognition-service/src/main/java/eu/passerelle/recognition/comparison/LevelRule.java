package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Text;

/** A credential at the asked level or above differs in nothing; the agreement may ask for less. */
final class LevelRule implements ElementRule {
    @Override
    public Finding compare(Achievement offered, Requirement required, Conditions agreed) {
        int asked = required.eqfLevel();
        int least = agreed.minEqfLevel().orElse(asked);
        if (offered.eqfLevel() == null) {
            return finding(
                    Difference.INSUFFICIENT_EVIDENCE,
                    Text.of("not stated", "nicht angegeben"),
                    least,
                    "level-not-stated",
                    Text.of(
                            "The credential states no EQF level; level %d is asked for."
                                    .formatted(least),
                            "Der Nachweis nennt kein EQR-Niveau; verlangt ist Niveau %d."
                                    .formatted(least)));
        }
        return compare(offered.eqfLevel(), asked, least);
    }

    private static Finding compare(int level, int asked, int least) {
        var observed = level(level);
        if (level < least) {
            return finding(
                    Difference.SUBSTANTIAL,
                    observed,
                    least,
                    "level-below-asked",
                    Text.of(
                            "The credential is at EQF level %d; at least level %d is asked for."
                                    .formatted(level, least),
                            "Der Nachweis liegt auf EQR-Niveau %d; verlangt ist mindestens Niveau %d."
                                    .formatted(level, least)));
        }
        if (level < asked) {
            return finding(
                    Difference.NON_SUBSTANTIAL,
                    observed,
                    least,
                    "level-enough-by-agreement",
                    Text.of(
                            "The credential is at EQF level %d, the module at level %d; the agreement accepts level %d and above."
                                    .formatted(level, asked, least),
                            "Der Nachweis liegt auf EQR-Niveau %d, das Modul auf Niveau %d; die Vereinbarung lässt Niveau %d und höher gelten."
                                    .formatted(level, asked, least)));
        }
        return finding(
                Difference.NONE,
                observed,
                Math.max(least, asked),
                "level-as-asked",
                Text.of(
                        "The credential is at EQF level %d; level %d is asked for."
                                .formatted(level, Math.max(least, asked)),
                        "Der Nachweis liegt auf EQR-Niveau %d; verlangt ist Niveau %d."
                                .formatted(level, Math.max(least, asked))));
    }

    private static Finding finding(
            Difference difference, Text observed, int required, String rule, Text sentence) {
        return new Finding(Element.LEVEL, difference, observed, level(required), rule, sentence);
    }

    private static Text level(int level) {
        return Text.of("EQF level " + level, "EQR-Niveau " + level);
    }
}
