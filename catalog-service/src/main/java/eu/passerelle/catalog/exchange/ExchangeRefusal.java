package eu.passerelle.catalog.exchange;

import eu.passerelle.catalog.exchange.shape.Source;
import eu.passerelle.kit.problem.Kind;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.kit.problem.Refused;

/** Why something can't be imported. */
public sealed interface ExchangeRefusal extends Refusal {

    /** Carries the refusal out of a pipeline. */
    static Refused because(ExchangeRefusal refusal) {
        return new Refused(refusal);
    }

    /**
     * We do not know how that source writes its courses.
     *
     * @param name what was asked for
     */
    record UnknownSource(String name) implements ExchangeRefusal {
        @Override
        public Kind kind() {
            return Kind.BROKEN_RULE;
        }

        @Override
        public String reason() {
            return "Name the source the courses come from: one of %s.".formatted(Source.names());
        }
    }
}
