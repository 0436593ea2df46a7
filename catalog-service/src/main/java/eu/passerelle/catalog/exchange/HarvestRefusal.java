package eu.passerelle.catalog.exchange;

import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;
import java.util.List;

/** Why a neighbour's system can't be given what it asks for. */
public sealed interface HarvestRefusal extends Refusal {

    /** Carries the refusal out of a pipeline. */
    static Refused because(HarvestRefusal refusal) {
        return new Refused(refusal);
    }

    /**
     * A filter is not one that is known here.
     *
     * @param flaws all that are not
     */
    record UnsupportedFilter(List<Flaw> flaws) implements HarvestRefusal {
        public UnsupportedFilter {
            flaws = List.copyOf(flaws);
        }

        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "A filter can't be applied as it was asked for; nothing was left out silently.";
        }
    }

    /**
     * The page lies so deep that counting to it takes long.
     *
     * @param most how many items pages reach
     */
    record PageTooDeep(int most) implements HarvestRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return ("Pages by number reach %d items. Narrow it down, or use"
                            + " /api/catalog/specifications, whose pages go on without counting.")
                    .formatted(most);
        }
    }
}
