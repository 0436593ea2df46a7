package eu.passerelle.catalog.search;

import eu.passerelle.catalog.provider.Accreditation;
import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.LearningOutcome;
import eu.passerelle.catalog.specification.Specification;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A course as it stands beside others.
 *
 * @param exhibit the course
 * @param microCredential whether it earned the label
 * @param assessed whether anything is assessed by more than attendance
 * @param agency who looked at the quality; empty where that is not known
 * @param assessedOutcomes how many outcomes are assessed
 */
public record Comparison(
        Exhibit exhibit,
        boolean microCredential,
        boolean assessed,
        Optional<String> agency,
        int assessedOutcomes) {

    /** That of a course. */
    public static Comparison of(Exhibit exhibit) {
        var content = exhibit.specification().edition().content();
        return new Comparison(
                exhibit,
                isLabelled(exhibit.specification()),
                content.hasAssessedOutcome() && !content.asksForAttendanceOnly(),
                agency(exhibit),
                (int) content.outcomes().stream().filter(LearningOutcome::assessed).count());
    }

    private static Optional<String> agency(Exhibit exhibit) {
        var inherited =
                exhibit.awarding().stream()
                        .flatMap(body -> body.inherited().stream())
                        .map(Accreditation.InForce::grant)
                        .map(grant -> grant.decision().agencyName());
        var stated =
                Stream.concat(
                                exhibit.awarding().stream()
                                        .flatMap(body -> body.provider().stream()),
                                exhibit.provider().stream())
                        .map(Provider::profile)
                        .map(Profile::quality)
                        .flatMap(Optional::stream)
                        .map(QualityAssurance::agency);
        return Stream.concat(inherited, stated).findFirst();
    }

    private static boolean isLabelled(Specification specification) {
        return switch (specification) {
            case Specification.Draft ignored -> false;
            case Specification.Published it -> it.publication().microCredential();
            case Specification.Superseded it -> it.publication().microCredential();
            case Specification.Withdrawn it -> it.publication().microCredential();
        };
    }
}
