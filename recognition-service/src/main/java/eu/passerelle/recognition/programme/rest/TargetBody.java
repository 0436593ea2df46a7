package eu.passerelle.recognition.programme.rest;

import eu.passerelle.recognition.programme.TargetSketch;
import eu.passerelle.recognition.programme.TargetSketch.OutcomeSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new target, as it is sent. */
@Schema(
        name = "NewTarget",
        requiredProperties = {
            "programme",
            "title",
            "ects",
            "eqfLevel",
            "iscedF",
            "validFrom",
            "outcomes"
        },
        examples =
                """
                {"programme": {"code": "BSC-DS", "title": {"en": "BSc Data Science"}},
                 "title": {"en": "Programming for Data Science"},
                 "ects": 5, "eqfLevel": 6, "iscedF": "0613", "validFrom": "2026-01-01",
                 "outcomes": [
                   {"outcomeId": "E1", "text": {"en": "write Python programs"}, "essential": true,
                    "skills": ["http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"]}
                 ]}""")
record TargetBody(
        ProgrammeBody programme,
        @Schema(description = "By language (BCP 47).") Map<String, String> title,
        @Schema(description = "What the target is worth.", minimum = "0", maximum = "60")
                BigDecimal ects,
        @Schema(minimum = "1", maximum = "8") Integer eqfLevel,
        @Schema(description = "ISCED-F 2013, two to four digits.", pattern = "\\d{2,4}")
                String iscedF,
        @Schema(description = "First day, in UTC.") LocalDate validFrom,
        @Schema(description = "Last day; leave it away if there is none yet.", nullable = true)
                LocalDate validUntil,
        @Schema(description = "At least one of them essential.") List<OutcomeBody> outcomes) {
    TargetSketch sketch() {
        return new TargetSketch(
                programme == null ? null : programme.code(),
                programme == null ? null : programme.title(),
                title,
                ects,
                eqfLevel,
                iscedF,
                validFrom,
                validUntil,
                outcomes == null ? null : outcomes.stream().map(OutcomeBody::sketch).toList());
    }

    /** The programme, as it is sent. */
    @Schema(
            name = "NewTargetProgramme",
            requiredProperties = {"code", "title"})
    record ProgrammeBody(
            @Schema(description = "Unique at your organisation.", examples = "BSC-DS") String code,
            @Schema(description = "By language (BCP 47).") Map<String, String> title) {}

    /** An outcome, as it is sent. */
    @Schema(
            name = "NewTargetOutcome",
            requiredProperties = {"outcomeId", "text"})
    record OutcomeBody(
            @Schema(description = "Unique in the target.", examples = "E1") String outcomeId,
            @Schema(description = "By language (BCP 47).") Map<String, String> text,
            @Schema(description = "Whether one can't go on without it.") boolean essential,
            @Schema(description = "ESCO skills that mean the same.") List<String> skills) {
        private static OutcomeSketch sketch(OutcomeBody body) {
            return body == null
                    ? new OutcomeSketch(null, null, false, null)
                    : new OutcomeSketch(body.outcomeId, body.text, body.essential, body.skills);
        }
    }
}
