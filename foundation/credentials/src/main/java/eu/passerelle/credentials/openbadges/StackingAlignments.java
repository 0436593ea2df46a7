package eu.passerelle.credentials.openbadges;

import eu.passerelle.credentials.Stackability;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What an achievement can be combined into, as alignments. */
final class StackingAlignments {

    static final String STAND_ALONE = "STAND_ALONE";
    static final String POSSIBLE = "POSSIBLE";
    static final String CONFIRMED = "CONFIRMED";
    static final String SEPARATOR = ";";
    private static final String ELEMENT = "stackability";

    private final AlignmentWriter alignments;

    StackingAlignments(AlignmentWriter alignments) {
        this.alignments = alignments;
    }

    void write(Stackability stackability) {
        switch (stackability) {
            case Stackability.StandAlone alone -> coded("Stands alone", STAND_ALONE, "");
            case Stackability.Possible possible ->
                    coded("Stackable", POSSIBLE, alignments.text(possible.hint(), ELEMENT));
            case Stackability.Confirmed confirmed -> confirmed.targets().forEach(this::target);
        }
    }

    private void target(Stackability.Target target) {
        alignments.coded(
                ObTerms.EXT_STACKABILITY,
                target.id(),
                alignments.text(target.title(), ELEMENT + ".targets.title"),
                String.join(
                        SEPARATOR,
                        CONFIRMED,
                        target.credits().map(BigDecimal::toPlainString).orElse(""),
                        target.until().map(LocalDate::toString).orElse("")));
    }

    private void coded(String name, String code, String description) {
        var alignment =
                alignments.coded(ObTerms.EXT_STACKABILITY, alignments.here(ELEMENT), name, code);
        if (!description.isEmpty()) {
            alignment.put(ObTerms.TARGET_DESCRIPTION, description);
        }
    }
}
