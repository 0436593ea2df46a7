package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.problem.Refusal.Flaw;
import java.time.LocalDate;
import java.util.List;

/**
 * What a draft must say before it may be published. It asks for little, is the same for every kind
 * of provider, and never for an accreditation of the single course.
 */
final class PublicationGate {
    private final CreditRules rules;

    PublicationGate(CreditRules rules) {
        this.rules = rules;
    }

    /** All that keeps the draft from being published; empty if nothing does. */
    List<Flaw> flaws(Specification.Draft draft, Cast cast, boolean earnsLabel, LocalDate today) {
        var flaws = new Flaws();
        var content = draft.edition().content();
        checkTitle(content, flaws);
        checkWorkload(content.dimensions().workload(), flaws);
        checkLevel(content.dimensions().level(), flaws);
        checkOutcomes(content, flaws);
        checkAssessment(content, flaws);
        CreditGate.check(draft, cast, earnsLabel, today, flaws);
        checkRoles(draft, cast, flaws);
        return flaws.all();
    }

    private static void checkTitle(Content content, Flaws flaws) {
        flaws.when(
                content.presentation().title().isEmpty(),
                "/title",
                "title-stated",
                "It has no title. Give it one, in at least one language.");
    }

    private void checkWorkload(Workload workload, Flaws flaws) {
        var ects = workload.ects();
        flaws.when(
                !workload.isStated(),
                "/ects",
                "workload-stated",
                "Nobody can tell how much work it is. State ECTS credit points or hours.");
        flaws.when(
                ects.filter(points -> points.signum() <= 0).isPresent(),
                "/ects",
                "ects-above-0",
                "It says %s ECTS. State more than 0, or none where no credit is attached."
                        .formatted(ects.map(Numbers::plain).orElse("")));
        flaws.when(
                ects.filter(points -> points.compareTo(rules.ectsBelow()) >= 0).isPresent(),
                "/ects",
                "ects-below-" + Numbers.plain(rules.ectsBelow()),
                "It says %s ECTS; that is the size of a programme. State fewer than %s, or split it."
                        .formatted(
                                ects.map(Numbers::plain).orElse(""),
                                Numbers.plain(rules.ectsBelow())));
        checkHours(workload, flaws);
    }

    private void checkHours(Workload workload, Flaws flaws) {
        flaws.when(
                workload.hours().filter(hours -> hours.signum() <= 0).isPresent(),
                "/hours",
                "hours-above-0",
                "The workload is not above 0 hours. State all hours a learner needs, or none.");
        flaws.when(
                workload.hoursPerEcts().filter(each -> !rules.allow(each)).isPresent(),
                "/hours",
                "hours-per-ects",
                ("ECTS and hours contradict each other: %s hours for %s ECTS are %s hours each,"
                                + " and one credit point stands for %s to %s. Correct the hours or"
                                + " the credit points.")
                        .formatted(
                                workload.hours().map(Numbers::plain).orElse(""),
                                workload.ects().map(Numbers::plain).orElse(""),
                                workload.hoursPerEcts().map(Numbers::rounded).orElse(""),
                                Numbers.plain(rules.hoursPerEctsFrom()),
                                Numbers.plain(rules.hoursPerEctsTo())));
    }

    private static void checkLevel(Level level, Flaws flaws) {
        flaws.when(
                level.eqf().isPresent() && level.notApplicableBecause().isPresent(),
                "/levelNotApplicable",
                "level-one-answer",
                "It states an EQF level and that no level applies. Keep one of the two.");
    }

    private static void checkOutcomes(Content content, Flaws flaws) {
        var outcomes = content.outcomes();
        for (int at = 0; at < outcomes.size(); at++) {
            flaws.when(
                    outcomes.get(at).text().isEmpty(),
                    "/outcomes/%d/text".formatted(at),
                    "outcome-worded",
                    "The outcome says nothing. Say what a learner can do afterwards, or remove"
                            + " it.");
        }
        flaws.when(
                !content.asksForAttendanceOnly() && !content.hasAssessedOutcome(),
                "/outcomes",
                "assessed-outcome",
                "No learning outcome is assessed. Name at least one outcome that the assessment"
                        + " covers, or declare that attendance is all it takes.");
        flaws.when(
                content.asksForAttendanceOnly() && content.hasAssessedOutcome(),
                "/assessment/type",
                "attendance-assesses-nothing",
                "It says that attendance is all it takes, and that outcomes are assessed. State how"
                        + " they are assessed, or mark them as not assessed.");
    }

    private static void checkAssessment(Content content, Flaws flaws) {
        flaws.when(
                content.assessment().how().isEmpty(),
                "/assessment/type",
                "assessment-stated",
                "Nobody can tell how it is assessed. State the kind of assessment, or that"
                        + " attendance is all it takes.");
        flaws.when(
                content.asksForAttendanceOnly()
                        && content.dimensions().workload().ects().isPresent(),
                "/ects",
                "credit-needs-assessment",
                "Credit is for assessed outcomes, and attendance is all it takes here. State an"
                        + " assessment, or hours in place of ECTS.");
    }

    private static void checkRoles(Specification.Draft draft, Cast cast, Flaws flaws) {
        var roles = draft.edition().content().roles();
        flaws.when(
                roles.awardingBodies().isEmpty(),
                "/roles/awardingBodies",
                "awarding-body-stated",
                "Nobody answers for the award. Name your organisation.");
        flaws.when(
                !roles.awardingBodies().stream().allMatch(body -> cast.isConfirmed(draft, body)),
                "/roles/awardingBodies",
                "awarding-body-confirmed",
                "An organisation is named as awarding body and has not confirmed what the draft"
                        + " says now. Ask it to, or name only your own.");
        flaws.when(
                roles.awardingBodies().stream().anyMatch(body -> isSuspended(cast, body)),
                "/roles/awardingBodies",
                "awarding-body-in-good-standing",
                "An awarding body is suspended and answers for nothing now. Name another one.");
        flaws.when(
                !draft.isOf(roles.issuer()),
                "/roles/issuer",
                "issuer-confirmed",
                "Another organisation is named as issuer and has not confirmed it. Name your own.");
        flaws.when(
                !roles.everybody().stream().allMatch(cast::knows),
                "/roles",
                "provider-known",
                "A named organisation is not a provider in the catalogue. Check its id.");
    }

    private static boolean isSuspended(Cast cast, ProviderId body) {
        return cast.provider(body).map(PublicationGate::isSuspended).orElse(false);
    }

    private static boolean isSuspended(Provider provider) {
        return switch (provider) {
            case Provider.Registered ignored -> false;
            case Provider.Suspended ignored -> true;
        };
    }
}
