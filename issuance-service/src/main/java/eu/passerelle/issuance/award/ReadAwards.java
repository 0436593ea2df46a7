package eu.passerelle.issuance.award;

import eu.passerelle.issuance.learner.Learner;
import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.learner.Learners;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.issuance.offering.SpecificationKey;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows an issuer its own awards. */
@ApplicationScoped
public class ReadAwards {

    private final Awards awards;
    private final Learners learners;
    private final Specifications specifications;

    ReadAwards(Awards awards, Learners learners, Specifications specifications) {
        this.awards = awards;
        this.learners = learners;
        this.specifications = specifications;
    }

    /** One award of the caller's organisation. */
    @WithSession
    public Uni<AwardFile> one(ProviderId issuer, AwardId id) {
        return awards.get(issuer, id)
                .map(found -> found.orElseThrow(() -> new Refused(new AwardRefusal.UnknownAward())))
                .chain(award -> files(List.of(award)))
                .map(List::getFirst);
    }

    /** The awards of the caller's organisation, newest first. */
    @WithSession
    public Uni<Page<AwardFile>> all(ProviderId issuer, PageQuery query) {
        return awards.grantedBy(issuer, query)
                .chain(this::files)
                .map(files -> Page.of(files, query, file -> List.of(file.award().id().toString())));
    }

    private Uni<List<AwardFile>> files(List<Award> found) {
        var persons = found.stream().map(award -> award.grant().learner()).distinct().toList();
        return learners.all(persons)
                .map(ReadAwards::byId)
                .chain(byId -> specifications(found).map(byKey -> files(found, byId, byKey)));
    }

    private Uni<Map<SpecificationKey, Specification>> specifications(List<Award> found) {
        var keys = found.stream().map(award -> award.grant().specification()).distinct().toList();
        return specifications
                .all(keys)
                .map(
                        read ->
                                read.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Specification::key, Function.identity())));
    }

    private static Map<LearnerId, Learner> byId(List<Learner> read) {
        return read.stream().collect(Collectors.toMap(Learner::id, Function.identity()));
    }

    private static List<AwardFile> files(
            List<Award> found,
            Map<LearnerId, Learner> learners,
            Map<SpecificationKey, Specification> specifications) {
        return found.stream()
                .map(
                        award ->
                                new AwardFile(
                                        award,
                                        learners.get(award.grant().learner()),
                                        specifications.get(award.grant().specification())))
                .toList();
    }
}
