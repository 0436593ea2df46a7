package eu.passerelle.verification.employer;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Assessment.Supervision;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.verification.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what a credential says was learned with what an employer asks. */
public final class JudgeAdequacy {
    private JudgeAdequacy() {}

    /** Whether it is enough; never so where what it says is not proven. */
    public static Adequacy judge(Verdict verdict, Criteria criteria) {
        return verdict.content()
                .map(content -> new Adequacy(found(content, criteria, verdict.at())))
                .orElseGet(() -> new Adequacy(List.of(Criterion.CONTENT_NOT_PROVEN)));
    }

    private static List<Criterion> found(Credential content, Criteria criteria, Instant now) {
        Achievement achievement = content.achievement();
        List<Criterion> found = new ArrayList<>();
        if (!criteria.skills().isEmpty()) {
            found.add(skills(achievement, criteria.skills()));
        }
        criteria.eqfFrom().map(from -> level(achievement, from)).ifPresent(found::add);
        criteria.ectsFrom().map(from -> workload(achievement, from)).ifPresent(found::add);
        if (criteria.supervised()) {
            found.add(supervised(achievement));
        }
        criteria.monthsOld().map(months -> age(content, months, now)).ifPresent(found::add);
        return found;
    }

    private static Criterion skills(Achievement achievement, List<String> asked) {
        Set<String> shown =
                achievement.outcomes().stream()
                        .filter(Outcome::assessed)
                        .flatMap(outcome -> outcome.skills().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return shown.containsAll(asked) ? Criterion.SKILLS_SHOWN : Criterion.SKILLS_MISSING;
    }

    private static Criterion level(Achievement achievement, int from) {
        return achievement
                .level()
                .eqf()
                .map(eqf -> eqf >= from ? Criterion.LEVEL_REACHED : Criterion.LEVEL_TOO_LOW)
                .orElse(Criterion.LEVEL_NOT_STATED);
    }

    private static Criterion workload(Achievement achievement, BigDecimal from) {
        return achievement
                .workload()
                .ects()
                .map(ects -> ects.compareTo(from) >= 0)
                .map(enough -> enough ? Criterion.WORKLOAD_REACHED : Criterion.WORKLOAD_TOO_SMALL)
                .orElse(Criterion.WORKLOAD_NOT_STATED);
    }

    private static Criterion supervised(Achievement achievement) {
        return achievement
                .assessment()
                .map(Assessment::supervision)
                .map(
                        how ->
                                how == Supervision.UNSUPERVISED
                                        ? Criterion.ASSESSMENT_NOT_SUPERVISED
                                        : Criterion.ASSESSMENT_SUPERVISED)
                .orElse(Criterion.ASSESSMENT_NOT_STATED);
    }

    // What counts is when it was achieved; when it was issued only where that is not stated.
    private static Criterion age(Credential content, int months, Instant now) {
        LocalDate achieved =
                content.award().achievedOn().orElseGet(() -> day(content.award().validFrom()));
        boolean old = achieved.isBefore(day(now).minusMonths(months));
        return old ? Criterion.OLDER_THAN_YOUR_LIMIT : Criterion.RECENT_ENOUGH;
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
