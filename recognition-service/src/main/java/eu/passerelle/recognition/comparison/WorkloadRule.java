package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Text;
import java.math.BigDecimal;

/**
 * Less workload than the target's is no substantial difference where the agreement says how much is
 * enough, or, where it says nothing, down to three quarters of the target's.
 */
final class WorkloadRule implements ElementRule {
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    @Override
    public Finding compare(Achievement offered, Requirement required, Conditions agreed) {
        var asked = required.credits();
        var least =
                agreed.minEcts()
                        .orElseGet(() -> new Credits(asked.ects().multiply(THREE_QUARTERS)));
        if (offered.ects() == null) {
            return finding(
                    Difference.INSUFFICIENT_EVIDENCE,
                    Text.of("not stated", "nicht angegeben"),
                    asked,
                    "workload-not-stated",
                    Text.of(
                            "The credential states no ECTS; the module has %s ECTS."
                                    .formatted(asked.in("en")),
                            "Der Nachweis nennt keine ECTS-Punkte; das Modul hat %s ECTS-Punkte."
                                    .formatted(asked.in("de"))));
        }
        return compare(new Credits(offered.ects()), asked, least);
    }

    private static Finding compare(Credits has, Credits asked, Credits least) {
        if (has.compareTo(least) < 0) {
            return finding(
                    Difference.SUBSTANTIAL,
                    ects(has),
                    least,
                    "workload-below-least",
                    Text.of(
                            "The credential has %s ECTS; at least %s of the module's %s ECTS are asked for."
                                    .formatted(has.in("en"), least.in("en"), asked.in("en")),
                            "Der Nachweis hat %s ECTS-Punkte; verlangt sind mindestens %s der %s ECTS-Punkte des Moduls."
                                    .formatted(has.in("de"), least.in("de"), asked.in("de"))));
        }
        if (has.compareTo(asked) < 0) {
            return finding(
                    Difference.NON_SUBSTANTIAL,
                    ects(has),
                    asked,
                    "workload-enough",
                    Text.of(
                            "The credential has %s ECTS, the module %s; from %s ECTS on the difference is not substantial."
                                    .formatted(has.in("en"), asked.in("en"), least.in("en")),
                            "Der Nachweis hat %s ECTS-Punkte, das Modul %s; ab %s ECTS-Punkten ist der Unterschied nicht wesentlich."
                                    .formatted(has.in("de"), asked.in("de"), least.in("de"))));
        }
        return finding(
                Difference.NONE,
                ects(has),
                asked,
                "workload-as-asked",
                Text.of(
                        "The credential has %s ECTS, the module %s."
                                .formatted(has.in("en"), asked.in("en")),
                        "Der Nachweis hat %s ECTS-Punkte, das Modul %s."
                                .formatted(has.in("de"), asked.in("de"))));
    }

    private static Finding finding(
            Difference difference, Text observed, Credits required, String rule, Text sentence) {
        return new Finding(Element.WORKLOAD, difference, observed, ects(required), rule, sentence);
    }

    private static Text ects(Credits credits) {
        return Text.of(credits.in("en") + " ECTS", credits.in("de") + " ECTS");
    }
}
