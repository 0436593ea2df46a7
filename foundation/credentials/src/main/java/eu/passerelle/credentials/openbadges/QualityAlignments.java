package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.QualityAssurance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Quality records as alignments; those that belong together share a {@code targetFramework}. */
final class QualityAlignments {

    static final String OPEN = "..";
    static final String INTERVAL = "/";
    private static final String ELEMENT = "qualityAssurance";

    private final AlignmentWriter alignments;

    QualityAlignments(AlignmentWriter alignments) {
        this.alignments = alignments;
    }

    void write(List<QualityAssurance> all) {
        for (int number = 0; number < all.size(); number++) {
            write(all.get(number), "quality-" + (number + 1));
        }
    }

    private void write(QualityAssurance quality, String key) {
        var register = quality.register();
        String title = alignments.text(quality.title(), ELEMENT + ".title");
        linked(
                key,
                alignments.coded(
                        ObTerms.EXT_QUALITY,
                        register.report().orElse(alignments.here(key)),
                        title,
                        quality.kind().name()));
        String body = "achievement." + ELEMENT + ".body";
        linked(key, alignments.organisation(ObTerms.EXT_QUALITY_BODY, body, quality.body()));
        register.decision().ifPresent(text -> coded(key, ObTerms.EXT_QUALITY_DECISION, text));
        register.deqar().ifPresent(id -> coded(key, ObTerms.EXT_QUALITY_DEQAR, id));
        var term = quality.term();
        if (term.from().isPresent() || term.until().isPresent()) {
            coded(key, ObTerms.EXT_QUALITY_TERM, day(term.from()) + INTERVAL + day(term.until()));
        }
    }

    // ISO 8601-2 writes an end that is open as two dots
    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(OPEN);
    }

    private void coded(String key, String type, String code) {
        linked(key, alignments.coded(type, alignments.here(key), code, code));
    }

    private static void linked(String key, ObjectNode alignment) {
        alignment.put(ObTerms.TARGET_FRAMEWORK, key);
    }
}
