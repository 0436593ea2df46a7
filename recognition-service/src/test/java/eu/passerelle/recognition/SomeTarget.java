package eu.passerelle.recognition;

import eu.passerelle.recognition.partner.ProviderId;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.Programme;
import eu.passerelle.recognition.programme.RequiredOutcome;
import eu.passerelle.recognition.programme.Requirement;
import eu.passerelle.recognition.programme.Target;
import eu.passerelle.recognition.programme.TargetId;
import eu.passerelle.recognition.programme.Text;
import eu.passerelle.recognition.programme.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Targets for tests. */
public final class SomeTarget {
    /** The sample programme at Tormes. */
    public static final Programme DATA_SCIENCE =
            new Programme("BSC-DS", Text.of("BSc Data Science", "BSc Data Science"));

    private static final Validity SINCE_2025 = Validity.from(LocalDate.of(2025, 1, 1));

    private SomeTarget() {}

    /** Programming for Data Science at Tormes: 5 ECTS, EQF 6, three essential outcomes of four. */
    public static Target.Active t1() {
        return of(SomeOrganisation.TORMES, programmingForDataScience());
    }

    /** A new target with this requirement. */
    public static Target.Active of(ProviderId provider, Requirement requirement) {
        return new Target.Active(
                new TargetId(UUID.randomUUID()), provider, requirement, SINCE_2025);
    }

    /** What T1 requires. */
    public static Requirement programmingForDataScience() {
        return programmingForDataScience(DATA_SCIENCE);
    }

    /** The same module in another programme. */
    public static Requirement programmingForDataScience(Programme programme) {
        return new Requirement(
                programme,
                Text.of("Programming for Data Science", "Programmieren für Data Science"),
                Credits.of("5"),
                6,
                "0613",
                List.of(
                        outcome("E1", "write Python programs", true, Esco.PYTHON),
                        outcome("E2", "clean tabular data", true, Esco.DATA_CLEANSING),
                        outcome("E3", "visualise results", true, Esco.VISUAL_PRESENTATION),
                        outcome("E4", "use version control", false, Esco.VERSION_CONTROL)));
    }

    /** An outcome that names these skills. */
    public static RequiredOutcome outcome(
            String id, String text, boolean essential, String... skills) {
        return new RequiredOutcome(id, new Text(Map.of("en", text)), essential, Set.of(skills));
    }
}
