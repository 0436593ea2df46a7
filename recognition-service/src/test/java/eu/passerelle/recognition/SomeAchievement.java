package eu.passerelle.recognition;

import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.Outcome;
import eu.passerelle.contracts.issuance.v1.Achievement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Achievements for tests. */
public final class SomeAchievement {
    /** A project, watched online, with an identity document shown. */
    public static final Assessment PROCTORED_PROJECT =
            new Assessment(
                    Assessment.Type.PROJECT,
                    Assessment.Supervision.SUPERVISED_ONLINE,
                    Assessment.Identification.DOCUMENT);

    private SomeAchievement() {}

    /** Applied Data Analysis with Python: 4 ECTS, 110 hours, EQF 6, 0613. */
    public static Achievement mc1() {
        return mc1With("4", 6, "0613", PROCTORED_PROJECT);
    }

    /** The same course, but for these. */
    public static Achievement mc1With(
            String ects, Integer eqfLevel, String iscedF, Assessment assessment) {
        return new Achievement(
                "0198b6f2-0000-7000-8000-000000000001",
                1,
                Map.of(
                        "en", "Applied Data Analysis with Python",
                        "de", "Angewandte Datenanalyse mit Python"),
                List.of(
                        outcome("LO1", "write Python programs", true, Esco.PYTHON),
                        outcome("LO2", "clean tabular data", true, Esco.DATA_CLEANSING),
                        outcome("LO3", "visualise results", true, Esco.VISUAL_PRESENTATION)),
                ects == null ? null : new BigDecimal(ects),
                BigDecimal.valueOf(110),
                eqfLevel,
                iscedF,
                assessment);
    }

    /** The same course with other outcomes. */
    public static Achievement mc1With(List<Outcome> outcomes) {
        var mc1 = mc1();
        return new Achievement(
                mc1.specificationId(),
                mc1.specificationVersion(),
                mc1.title(),
                outcomes,
                mc1.ects(),
                mc1.hours(),
                mc1.eqfLevel(),
                mc1.iscedF(),
                mc1.assessment());
    }

    /** An outcome that names these skills. */
    public static Outcome outcome(String id, String text, boolean assessed, String... skills) {
        return new Outcome(id, Map.of("en", text), assessed, List.of(skills));
    }
}
