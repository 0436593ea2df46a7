package eu.passerelle.recognition.comparison;

import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.contracts.recognition.v1.Finding.Difference;
import eu.passerelle.contracts.recognition.v1.Finding.Element;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Text;

/**
 * All essential outcomes must be met; the others needn't. Where an outcome names no ESCO skill on
 * either side, nobody but a person can compare it, and so nothing is proved by its being unmet.
 */
final class OutcomesRule implements ElementRule {
    @Override
    public Finding compare(Achievement offered, Requirement required, Conditions agreed) {
        var matrix = OutcomeMatrix.of(offered, required);
        var unmet = String.join(", ", matrix.unmet());
        if (matrix.essentialMet() < matrix.essential()) {
            return canBeCompared(offered, required, matrix)
                    ? missing(matrix, unmet)
                    : unclear(matrix, unmet);
        }
        return unmet.isEmpty() ? all(matrix) : essential(matrix, unmet);
    }

    private static boolean canBeCompared(
            Achievement offered, Requirement required, OutcomeMatrix matrix) {
        var open = matrix.unmet();
        return !offered.outcomes().isEmpty()
                && offered.outcomes().stream().noneMatch(o -> o.skills().isEmpty())
                && required.outcomes().stream()
                        .filter(o -> o.essential() && open.contains(o.id()))
                        .noneMatch(o -> o.skills().isEmpty());
    }

    private static Finding all(OutcomeMatrix matrix) {
        return finding(
                Difference.NONE,
                matrix,
                "outcomes-all-met",
                Text.of("All outcomes are met.", "Alle Lernergebnisse sind abgedeckt."));
    }

    private static Finding essential(OutcomeMatrix matrix, String unmet) {
        return finding(
                Difference.NON_SUBSTANTIAL,
                matrix,
                "outcomes-essential-met",
                Text.of(
                        "All %d essential outcomes are met; not met, but not essential: %s."
                                .formatted(matrix.essential(), unmet),
                        "Alle %d wesentlichen Lernergebnisse sind abgedeckt; nicht abgedeckt, aber nicht wesentlich: %s."
                                .formatted(matrix.essential(), unmet)));
    }

    private static Finding missing(OutcomeMatrix matrix, String unmet) {
        return finding(
                Difference.SUBSTANTIAL,
                matrix,
                "outcomes-essential-missing",
                Text.of(
                        "%d of %d essential outcomes are met; not met: %s."
                                .formatted(matrix.essentialMet(), matrix.essential(), unmet),
                        "%d von %d wesentlichen Lernergebnissen sind abgedeckt; nicht abgedeckt: %s."
                                .formatted(matrix.essentialMet(), matrix.essential(), unmet)));
    }

    private static Finding unclear(OutcomeMatrix matrix, String unmet) {
        return finding(
                Difference.INSUFFICIENT_EVIDENCE,
                matrix,
                "outcomes-need-a-person",
                Text.of(
                        "%d of %d essential outcomes are met by ESCO skill; a person must compare the others: %s."
                                .formatted(matrix.essentialMet(), matrix.essential(), unmet),
                        "%d von %d wesentlichen Lernergebnissen sind über ESCO-Fähigkeiten abgedeckt; die übrigen muss ein Mensch vergleichen: %s."
                                .formatted(matrix.essentialMet(), matrix.essential(), unmet)));
    }

    private static Finding finding(
            Difference difference, OutcomeMatrix matrix, String rule, Text sentence) {
        var met = matrix.essentialMet();
        var asked = matrix.essential();
        return new Finding(
                Element.OUTCOMES,
                difference,
                Text.of(met + " essential outcomes", met + " wesentliche Lernergebnisse"),
                Text.of(asked + " essential outcomes", asked + " wesentliche Lernergebnisse"),
                rule,
                sentence);
    }
}
