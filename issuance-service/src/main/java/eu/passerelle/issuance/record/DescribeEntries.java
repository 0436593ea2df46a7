package eu.passerelle.issuance.record;

import eu.passerelle.issuance.award.Award;
import eu.passerelle.issuance.offering.Provider;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.Providers;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.issuance.offering.SpecificationKey;
import eu.passerelle.issuance.offering.Specifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts awards into words a learner knows: who awarded what. */
@ApplicationScoped
class DescribeEntries {

    private static final Optional<Instant> NEVER = Optional.empty();

    private final Providers providers;
    private final Specifications specifications;

    DescribeEntries(Providers providers, Specifications specifications) {
        this.providers = providers;
        this.specifications = specifications;
    }

    /** An entry for every award that was issued, in the same order. */
    Uni<List<Entry>> describe(List<Award> awards) {
        return names(awards)
                .chain(names -> contents(awards).map(contents -> entries(awards, names, contents)));
    }

    private Uni<Map<ProviderId, String>> names(List<Award> awards) {
        var ids = awards.stream().map(award -> award.grant().provider()).distinct().toList();
        return providers
                .all(ids)
                .map(
                        found ->
                                found.stream()
                                        .collect(Collectors.toMap(Provider::id, Provider::name)));
    }

    private Uni<Map<SpecificationKey, Specification>> contents(List<Award> awards) {
        var keys = awards.stream().map(award -> award.grant().specification()).distinct().toList();
        return specifications
                .all(keys)
                .map(
                        found ->
                                found.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Specification::key, Function.identity())));
    }

    private static List<Entry> entries(
            List<Award> awards,
            Map<ProviderId, String> names,
            Map<SpecificationKey, Specification> contents) {
        return awards.stream().flatMap(award -> entry(award, names, contents)).toList();
    }

    private static Stream<Entry> entry(
            Award award,
            Map<ProviderId, String> names,
            Map<SpecificationKey, Specification> contents) {
        var name = names.get(award.grant().provider());
        var content = contents.get(award.grant().specification());
        return switch (award) {
            case Award.Granted ignored -> Stream.empty();
            case Award.Issued issued -> Stream.of(new Entry(issued, NEVER, NEVER, name, content));
            case Award.Suspended suspended ->
                    Stream.of(
                            new Entry(
                                    suspended.issued(),
                                    Optional.of(suspended.suspendedAt()),
                                    NEVER,
                                    name,
                                    content));
            case Award.Revoked revoked ->
                    Stream.of(
                            new Entry(
                                    revoked.issued(),
                                    NEVER,
                                    Optional.of(revoked.revokedAt()),
                                    name,
                                    content));
        };
    }
}
