package eu.passerelle.recognition;

import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.Outcome;
import eu.passerelle.contracts.issuance.v1.Achievement;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.agreement.Terms;
import eu.passerelle.recognition.comparison.Conditions;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Programme;
import eu.passerelle.recognition.programme.RequiredOutcome;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Achievements, requirements and agreements made up at random, likely ones and odd ones. */
public final class SomeCase {
    private static final List<String> SKILLS =
            List.of(
                    Esco.PYTHON,
                    Esco.DATA_CLEANSING,
                    Esco.VISUAL_PRESENTATION,
                    Esco.VERSION_CONTROL);

    private SomeCase() {}

    /** An achievement; anything may be missing. */
    public static Achievement achievement(Cases any) {
        return new Achievement(
                "0198b6f2-0000-7000-8000-000000000001",
                1,
                Map.of("en", "Some course"),
                outcomes(any),
                any.inPercent(10) ? null : ects(any),
                any.inPercent(20) ? null : BigDecimal.valueOf(any.between(10, 300)),
                any.inPercent(10) ? null : Integer.valueOf(any.between(4, 8)),
                any.oneOf("0613", "0613", "0613", "0612", "061", "0712", "7", "", null),
                any.inPercent(10) ? null : assessment(any));
    }

    /** What a target may require. */
    public static Requirement requirement(Cases any, String programme) {
        var outcomes =
                IntStream.rangeClosed(1, any.between(1, 5))
                        .mapToObj(i -> required(any, i))
                        .toList();
        return new Requirement(
                new Programme(programme, Text.of(programme, programme)),
                Text.of("Some module", "Ein Modul"),
                new Credits(ects(any)),
                any.between(4, 8),
                any.oneOf("0613", "0613", "061", "06", "0712"),
                outcomes);
    }

    /** What two organisations may agree on for a target. */
    public static Conditions conditions(Cases any) {
        return new Conditions(
                any.inPercent(50) ? Optional.empty() : Optional.of(any.between(4, 7)),
                any.inPercent(50) ? Optional.empty() : Optional.of(new Credits(ects(any))),
                any.inPercent(40),
                any.oneOf(
                        Optional.empty(),
                        Optional.of("06"),
                        Optional.of("0613"),
                        Optional.of("07")));
    }

    /** Terms between Rheinfurt and Tormes over some of the targets, for 2026. */
    public static Terms terms(Cases any, String reference, List<Target.Active> targets) {
        var covers =
                targets.stream()
                        .map(t -> new Cover(t.id(), conditions(any), new Credits(ects(any))))
                        .toList();
        return new Terms(
                1,
                reference,
                SomeOrganisation.RHEINFURT,
                SomeOrganisation.TORMES,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                covers);
    }

    private static BigDecimal ects(Cases any) {
        return any.oneOf(
                BigDecimal.ZERO,
                new BigDecimal("0.5"),
                BigDecimal.ONE,
                new BigDecimal("2.50"),
                BigDecimal.valueOf(4),
                new BigDecimal("4.0"),
                BigDecimal.valueOf(5),
                BigDecimal.valueOf(6),
                BigDecimal.TEN,
                BigDecimal.valueOf(any.between(0, 60)));
    }

    private static List<Outcome> outcomes(Cases any) {
        return IntStream.rangeClosed(1, any.between(0, 6))
                .mapToObj(
                        i ->
                                new Outcome(
                                        "LO" + i,
                                        Map.of("en", "Outcome " + i),
                                        any.inPercent(85),
                                        any.inPercent(8)
                                                ? List.of()
                                                : List.of(any.oneOf(SKILLS), any.oneOf(SKILLS))))
                .toList();
    }

    private static RequiredOutcome required(Cases any, int number) {
        return new RequiredOutcome(
                "E" + number,
                Text.of("Outcome " + number, "Ergebnis " + number),
                number == 1 || any.inPercent(40),
                any.inPercent(8) ? Set.of() : Set.of(any.oneOf(SKILLS)));
    }

    private static Assessment assessment(Cases any) {
        return new Assessment(
                any.oneOf(Assessment.Type.values()),
                any.oneOf(Assessment.Supervision.values()),
                any.inPercent(5) ? null : any.oneOf(Assessment.Identification.values()));
    }
}
