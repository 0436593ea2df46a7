package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.contracts.catalog.v1.Outcome;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import java.net.URI;
import java.util.List;

/** What the others are told of a specification. */
final class Announcement {

    private Announcement() {}

    static SpecificationPublished of(Specification.Published published) {
        var edition = published.edition();
        var content = edition.content();
        var dimensions = content.dimensions();
        return new SpecificationPublished(
                edition.id().toString(),
                edition.version(),
                edition.provider().value(),
                content.presentation().title().byLanguage(),
                content.presentation().description().byLanguage(),
                content.outcomes().stream().map(Announcement::of).toList(),
                dimensions.workload().ects().orElse(null),
                dimensions.workload().hours().orElse(null),
                dimensions.level().eqf().orElse(null),
                dimensions.field().orElse(null),
                content.assessment().how().orElse(null),
                of(content.roles()),
                content.teaching().orientation().orElse(null),
                content.teaching().languages().stream().map(Language::tag).toList(),
                published.publication().microCredential(),
                published.publication().publishedAt());
    }

    static SpecificationWithdrawn of(Specification.Withdrawn withdrawn) {
        var edition = withdrawn.edition();
        return new SpecificationWithdrawn(
                edition.id().toString(),
                edition.version(),
                edition.provider().value(),
                withdrawn.withdrawnAt());
    }

    private static Outcome of(LearningOutcome outcome) {
        return new Outcome(
                outcome.id(),
                outcome.text().byLanguage(),
                outcome.assessed(),
                outcome.skills().stream().map(URI::toString).toList());
    }

    private static eu.passerelle.contracts.catalog.v1.Roles of(Roles roles) {
        return new eu.passerelle.contracts.catalog.v1.Roles(
                values(roles.awardingBodies()),
                roles.issuer().value(),
                values(roles.deliveredBy()),
                values(roles.coDesignedBy()));
    }

    private static List<String> values(List<ProviderId> ids) {
        return ids.stream().map(ProviderId::value).toList();
    }
}
