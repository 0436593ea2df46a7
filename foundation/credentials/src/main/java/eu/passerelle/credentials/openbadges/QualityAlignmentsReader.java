package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.QualityAssurance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads back what {@link QualityAlignments} wrote. */
final class QualityAlignmentsReader {

    private final AlignmentReader alignments;

    QualityAlignmentsReader(AlignmentReader alignments) {
        this.alignments = alignments;
    }

    List<QualityAssurance> read() {
        return alignments.of(ObTerms.EXT_QUALITY).flatMap(this::read).toList();
    }

    private Stream<QualityAssurance> read(JsonNode quality) {
        String key = AlignmentReader.text(quality, ObTerms.TARGET_FRAMEWORK);
        String url = AlignmentReader.text(quality, ObTerms.TARGET_URL);
        var kind =
                Named.constant(
                        QualityAssurance.Kind.class,
                        AlignmentReader.text(quality, ObTerms.TARGET_CODE));
        var body = linked(ObTerms.EXT_QUALITY_BODY, key).map(alignments::organisation);
        if (kind.isEmpty() || body.isEmpty()) {
            return Stream.empty();
        }
        var register =
                new QualityAssurance.Register(
                        code(ObTerms.EXT_QUALITY_DECISION, key),
                        Optional.of(url).filter(report -> !alignments.isOurs(report)),
                        code(ObTerms.EXT_QUALITY_DEQAR, key));
        return Stream.of(
                new QualityAssurance(
                        kind.get(),
                        alignments.inLanguage(AlignmentReader.text(quality, ObTerms.TARGET_NAME)),
                        body.get(),
                        register,
                        term(key)));
    }

    private QualityAssurance.Term term(String key) {
        String[] days =
                code(ObTerms.EXT_QUALITY_TERM, key)
                        .orElse(QualityAlignments.OPEN)
                        .split(QualityAlignments.INTERVAL, 2);
        return new QualityAssurance.Term(day(days[0]), day(days[days.length - 1]));
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals(QualityAlignments.OPEN)
                ? Optional.empty()
                : Optional.of(LocalDate.parse(text));
    }

    private Optional<String> code(String type, String key) {
        return linked(type, key)
                .map(alignment -> AlignmentReader.text(alignment, ObTerms.TARGET_CODE));
    }

    private Optional<JsonNode> linked(String type, String key) {
        return alignments
                .of(type)
                .filter(one -> key.equals(AlignmentReader.text(one, ObTerms.TARGET_FRAMEWORK)))
                .findFirst();
    }
}
