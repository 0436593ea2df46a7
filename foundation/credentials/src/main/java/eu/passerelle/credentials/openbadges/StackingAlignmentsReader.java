package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads back what {@link StackingAlignments} wrote. */
final class StackingAlignmentsReader {

    private final AlignmentReader alignments;

    StackingAlignmentsReader(AlignmentReader alignments) {
        this.alignments = alignments;
    }

    Optional<Stackability> read() {
        List<JsonNode> all = alignments.of(ObTerms.EXT_STACKABILITY).toList();
        return all.stream().findFirst().map(first -> read(first, all));
    }

    private Stackability read(JsonNode first, List<JsonNode> all) {
        if (is(first, StackingAlignments.STAND_ALONE)) {
            return new Stackability.StandAlone();
        }
        List<JsonNode> targets =
                all.stream().filter(one -> is(one, StackingAlignments.CONFIRMED)).toList();
        return targets.isEmpty()
                ? new Stackability.Possible(hint(first))
                : new Stackability.Confirmed(targets.stream().map(this::target).toList());
    }

    private Texts hint(JsonNode alignment) {
        String text = AlignmentReader.text(alignment, ObTerms.TARGET_DESCRIPTION);
        return text.isEmpty() ? Texts.none() : alignments.inLanguage(text);
    }

    private Stackability.Target target(JsonNode alignment) {
        String[] terms = (code(alignment) + ";;").split(StackingAlignments.SEPARATOR, -1);
        return new Stackability.Target(
                AlignmentReader.text(alignment, ObTerms.TARGET_URL),
                alignments.inLanguage(AlignmentReader.text(alignment, ObTerms.TARGET_NAME)),
                stated(terms[1]).map(BigDecimal::new),
                stated(terms[2]).map(LocalDate::parse));
    }

    private static Optional<String> stated(String term) {
        return Optional.of(term).filter(text -> !text.isEmpty());
    }

    private static boolean is(JsonNode alignment, String kind) {
        return code(alignment).startsWith(kind);
    }

    private static String code(JsonNode alignment) {
        return AlignmentReader.text(alignment, ObTerms.TARGET_CODE);
    }
}
