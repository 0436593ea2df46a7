package eu.passerelle.catalog.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * A quality agency's decision that a provider may give credit, within limits. It is about the whole
 * provider: its courses inherit it, and none needs one of its own. Each state offers only the steps
 * that are open from it.
 */
public sealed interface Accreditation {

    /** Which. */
    AccreditationId id();

    /** What was decided. */
    Grant grant();

    /** When the agency recorded it here. */
    Instant recordedAt();

    /** The one in force, or the refusal that it was withdrawn. */
    InForce asInForce();

    /**
     * It counts, on the days and within the limits it names.
     *
     * @param id which
     * @param grant what was decided
     * @param recordedAt when the agency recorded it here
     */
    record InForce(AccreditationId id, Grant grant, Instant recordedAt) implements Accreditation {

        /** Does not count any more; what was awarded under it stays awarded. */
        public Withdrawn withdraw(String reason, Instant at) {
            return new Withdrawn(id, grant, recordedAt, reason, at);
        }

        /** What keeps it from covering that credit on a day; nothing if it covers it. */
        public Set<Shortfall> shortfalls(CreditClaim claim, LocalDate day) {
            var shortfalls = EnumSet.noneOf(Shortfall.class);
            shortfalls.addAll(grant.limits().exceededBy(claim));
            if (!grant.decision().holdsOn(day)) {
                shortfalls.add(Shortfall.DATES);
            }
            return shortfalls;
        }

        @Override
        public InForce asInForce() {
            return this;
        }
    }

    /**
     * It counts no more.
     *
     * @param id which
     * @param grant what was decided
     * @param recordedAt when the agency recorded it here
     * @param reason why it was withdrawn
     * @param withdrawnAt since when
     */
    record Withdrawn(
            AccreditationId id, Grant grant, Instant recordedAt, String reason, Instant withdrawnAt)
            implements Accreditation {
        @Override
        public InForce asInForce() {
            throw AccreditationRefusal.because(new AccreditationRefusal.AccreditationEnded(id));
        }
    }
}
