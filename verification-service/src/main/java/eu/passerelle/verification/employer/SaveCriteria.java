package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.EmployerRefusal.CriteriaOutOfBounds;
import eu.passerelle.verification.employer.EmployerRefusal.TooManyCriteria;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Saves what an organisation asks of credentials, under a name of its own. */
@ApplicationScoped
public class SaveCriteria {
    private static final int MOST = 50;
    private static final int MOST_SKILLS = 50;
    private static final int MOST_MONTHS = 600;
    private static final BigDecimal MOST_ECTS = new BigDecimal("1000");

    private final CriteriaSets sets;

    SaveCriteria(CriteriaSets sets) {
        this.sets = sets;
    }

    /** The criteria as they are saved; all that is wrong with them is told at once. */
    @WithTransaction
    public Uni<Criteria> save(String organisation, Criteria criteria) {
        List<Flaw> flaws = flaws(criteria);
        if (!flaws.isEmpty()) {
            throw new Refused(new CriteriaOutOfBounds(flaws));
        }
        return sets.of(organisation)
                .invoke(known -> refuseCrowd(known, criteria.name()))
                .chain(ignored -> sets.put(organisation, criteria))
                .replaceWith(criteria);
    }

    private static void refuseCrowd(List<Criteria> known, String name) {
        boolean replaces = known.stream().anyMatch(one -> one.name().equals(name));
        if (!replaces && known.size() >= MOST) {
            throw new Refused(new TooManyCriteria(MOST));
        }
    }

    private static List<Flaw> flaws(Criteria criteria) {
        List<Flaw> flaws = new ArrayList<>();
        check(flaws, "/name", criteria.name().matches("[a-z0-9-]{1,40}"), "a-z, 0-9 and -");
        check(
                flaws,
                "/skills",
                criteria.skills().size() <= MOST_SKILLS
                        && criteria.skills().stream().allMatch(SaveCriteria::isConcept),
                "at most %d URIs".formatted(MOST_SKILLS));
        check(
                flaws,
                "/eqfFrom",
                criteria.eqfFrom().filter(level -> level < 1 || level > 8).isEmpty(),
                "1 to 8");
        check(
                flaws,
                "/ectsFrom",
                criteria.ectsFrom()
                        .filter(ects -> ects.signum() <= 0 || ects.compareTo(MOST_ECTS) > 0)
                        .isEmpty(),
                "more than 0");
        check(
                flaws,
                "/monthsOld",
                criteria.monthsOld().filter(some -> some < 1 || some > MOST_MONTHS).isEmpty(),
                "1 to %d".formatted(MOST_MONTHS));
        check(flaws, "", asksSomething(criteria), "must ask something");
        return flaws;
    }

    private static void check(List<Flaw> flaws, String pointer, boolean good, String rule) {
        if (!good) {
            flaws.add(new Flaw(pointer, "bounds", rule));
        }
    }

    private static boolean isConcept(String uri) {
        return uri != null && uri.length() <= 300 && uri.matches("https?://[^\\s]+");
    }

    private static boolean asksSomething(Criteria criteria) {
        return !criteria.skills().isEmpty()
                || criteria.eqfFrom().isPresent()
                || criteria.ectsFrom().isPresent()
                || criteria.supervised()
                || criteria.monthsOld().isPresent();
    }
}
