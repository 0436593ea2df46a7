package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Orientation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads back what {@link AlignmentWriter} wrote; foreign alignments are left alone. */
final class AlignmentReader {

    private final List<JsonNode> alignments;
    private final String id;
    private final String language;

    AlignmentReader(JsonNode achievement, String language) {
        this.alignments = Json.each(achievement.get(ObTerms.ALIGNMENT));
        this.id = achievement.path(VcTerms.ID).asText();
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
                .fields(codes(ObTerms.EXT_FIELD))
                .orientation(constant(ObTerms.EXT_ORIENTATION, Orientation.class).orElse(null))
                .languages(codes(ObTerms.EXT_LANGUAGE))
                .participation(
                        constant(ObTerms.EXT_PARTICIPATION, Participation.class).orElse(null))
                .assessment(assessment())
                .qualityAssurance(new QualityAlignmentsReader(this).read())
                .prerequisites(note(ObTerms.EXT_PREREQUISITES))
                .furtherInformation(note(ObTerms.EXT_FURTHER_INFORMATION))
                .stackability(new StackingAlignmentsReader(this).read().orElse(null));
    }

    List<Organisation> organisations(String type) {
        return of(type).map(this::organisation).toList();
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
                of(ObTerms.EXT_NQF).map(level -> text(level, ObTerms.TARGET_URL)).toList(),
                constant(ObTerms.EXT_CYCLE, Level.Cycle.class));
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

    private Texts note(String type) {
        return of(type).findFirst()
                .map(note -> inLanguage(text(note, ObTerms.TARGET_DESCRIPTION)))
                .orElse(Texts.none());
    }

    private Optional<BigDecimal> number(String type) {
        return code(type)
                .filter(code -> code.matches("\\d{1,6}(\\.\\d{1,4})?"))
                .map(BigDecimal::new);
    }

    private Optional<String> code(String type) {
        return codes(type).stream().findFirst();
    }

    private List<String> codes(String type) {
        return of(type).map(alignment -> alignment.path(ObTerms.TARGET_CODE).textValue())
                .filter(Objects::nonNull)
                .toList();
    }

    private <E extends Enum<E>> Optional<E> constant(String type, Class<E> constants) {
        return code(type).flatMap(code -> Named.constant(constants, code));
    }

    Stream<JsonNode> of(String type) {
        return alignments.stream()
                .filter(alignment -> type.equals(alignment.path(ObTerms.TARGET_TYPE).textValue()));
    }

    Texts inLanguage(String text) {
        return Texts.of(language, text);
    }

    Organisation organisation(JsonNode alignment) {
        return Profiles.named(alignment, language);
    }

    /** Whether a URL was made up by us, for want of one that leads anywhere. */
    boolean isOurs(String url) {
        return url.startsWith(id + "#");
    }

    static String text(JsonNode alignment, String member) {
        return alignment.path(member).asText();
    }
}
