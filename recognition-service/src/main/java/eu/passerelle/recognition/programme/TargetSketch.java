package eu.passerelle.recognition.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A target as somebody wrote it down, right or not. Anything may be missing.
 *
 * @param programmeCode unique at the organisation, for example {@code BSC-DS}
 * @param programmeTitle by language (BCP 47)
 * @param title by language (BCP 47)
 * @param ects what it is worth
 * @param eqfLevel 1 to 8
 * @param iscedF ISCED-F 2013 code of two to four digits
 * @param validFrom first day
 * @param validUntil last day; null where there is none yet
 * @param outcomes what one must be able to do
 */
public record TargetSketch(
        String programmeCode,
        Map<String, String> programmeTitle,
        Map<String, String> title,
        BigDecimal ects,
        Integer eqfLevel,
        String iscedF,
        LocalDate validFrom,
        LocalDate validUntil,
        List<OutcomeSketch> outcomes) {
    /**
     * An outcome as somebody wrote it down.
     *
     * @param id unique within its target
     * @param text by language (BCP 47)
     * @param essential whether one can't go on without it
     * @param skills ESCO concept URIs
     */
    public record OutcomeSketch(
            String id, Map<String, String> text, boolean essential, List<String> skills) {}
}
