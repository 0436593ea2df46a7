package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import eu.passerelle.credentials.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads back what {@link AlignmentWriter} wrote; foreign alignments are left alone. */
final class AlignmentReader {

    private final List<JsonNode> alignments;
    private final String language;

    AlignmentReader(JsonNode achievement, String language) {
        this.alignments = Json.each(achievement.get(ObTerms.ALIGNMENT));
        this.language = language;
    }

    Achievement complete(Achievement achievement, Optional<BigDecimal> credits) {
        return achievement
                .outcomes(outcomes())
                .workload(
                        new Workload(
                                number(ObTerms.EXT_CREDITS).or(() -> credits),
                                number(ObTerms.EXT_HOURS)))
                .level(level())
                .field(code(ObTerms.EXT_FIELD).orElse(null))
                .languages(languages())
                .participation(
                        code(ObTerms.EXT_PARTICIPATION)
                                .flatMap(code -> Named.constant(Participation.class, code))
                                .orElse(null))
                .assessment(assessment())
                .qualityAssurance(quality())
                .prerequisites(note(ObTerms.EXT_PREREQUISITES))
                .stackability(note(ObTerms.EXT_STACKABILITY));
    }

    List<Organisation> organisations(String type) {
        return of(type).map(alignment -> Profiles.named(alignment, language)).toList();
    }

    private List<Outcome> outcomes() {
        return of(ObTerms.EXT_OUTCOME).map(this::outcome).toList();
    }

    private Outcome outcome(JsonNode alignment) {
        String id = text(alignment, ObTerms.TARGET_CODE);
        List<String> skills =
                of(ObTerms.EXT_SKILL)
                        .filter(skill -> id.equals(text(skill, ObTerms.TARGET_CODE)))
                        .map(skill -> text(skill, ObTerms.TARGET_URL))
                        .toList();
        return new Outcome(
                id,
                Texts.of(language, text(alignment, ObTerms.TARGET_NAME)),
                Named.ASSESSED.equals(text(alignment, ObTerms.TARGET_DESCRIPTION)),
                skills);
    }

    private Level level() {
        return new Level(
                code(ObTerms.EXT_EQF).filter(code -> code.matches("[1-8]")).map(Integer::valueOf),
                of(ObTerms.EXT_NQF).map(level -> text(level, ObTerms.TARGET_URL)).findFirst());
    }

    private List<String> languages() {
        return of(ObTerms.EXT_LANGUAGE).map(tag -> text(tag, ObTerms.TARGET_CODE)).toList();
    }

    private Assessment assessment() {
        Optional<String> type = code(ObTerms.EXT_ASSESSMENT);
        Optional<String[]> how = code(ObTerms.EXT_SUPERVISION).map(both -> both.split(";"));
        if (type.isEmpty() || how.isEmpty() || how.get().length != 2) {
            return null;
        }
        var kind = Named.constant(Assessment.Type.class, type.get());
        var supervision = Named.constant(Assessment.Supervision.class, how.get()[0]);
        var identification = Named.constant(Assessment.Identification.class, how.get()[1]);
        return kind.isEmpty() || supervision.isEmpty() || identification.isEmpty()
                ? null
                : new Assessment(kind.get(), supervision.get(), identification.get());
    }

    private List<QualityAssurance> quality() {
        return of(ObTerms.EXT_QUALITY)
                .map(
                        quality ->
                                new QualityAssurance(
                                        text(quality, ObTerms.TARGET_NAME),
                                        text(quality, ObTerms.TARGET_URL)))
                .toList();
    }

    private Texts note(String type) {
        return of(type).findFirst()
                .map(note -> Texts.of(language, text(note, ObTerms.TARGET_DESCRIPTION)))
                .orElse(Texts.none());
    }

    private Optional<BigDecimal> number(String type) {
        return code(type)
                .filter(code -> code.matches("\\d{1,6}(\\.\\d{1,4})?"))
                .map(BigDecimal::new);
    }

    private Optional<String> code(String type) {
        return of(type).map(alignment -> alignment.path(ObTerms.TARGET_CODE).textValue())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<JsonNode> of(String type) {
        return alignments.stream()
                .filter(alignment -> type.equals(alignment.path(ObTerms.TARGET_TYPE).textValue()));
    }

    private static String text(JsonNode alignment, String member) {
        return alignment.path(member).asText();
    }
}
