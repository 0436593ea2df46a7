package eu.passerelle.credentials;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an achievement can be combined into (Annex I, integration and stackability options). */
public sealed interface Stackability {

    /** It stands for itself and is not meant to be combined. */
    record StandAlone() implements Stackability {}

    /**
     * It may be combined, but nobody has agreed to it.
     *
     * @param hint what it might count towards, in its languages; may be empty
     */
    record Possible(Texts hint) implements Stackability {

        public Possible {
            Objects.requireNonNull(hint);
        }
    }

    /**
     * It counts towards these, and whoever awards them has agreed.
     *
     * @param targets at least one
     */
    record Confirmed(List<Target> targets) implements Stackability {

        public Confirmed {
            targets = List.copyOf(targets);
            if (targets.isEmpty()) {
                throw new IllegalArgumentException("confirmed, but for nothing");
            }
        }
    }

    /**
     * A larger qualification or programme.
     *
     * @param id its URL or URN
     * @param title in its languages
     * @param credits how many ECTS it counts for there
     * @param until the last day of the agreement
     */
    record Target(String id, Texts title, Optional<BigDecimal> credits, Optional<LocalDate> until) {

        public Target {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            credits = credits.map(Workload::plain);
            Objects.requireNonNull(until);
        }
    }
}
