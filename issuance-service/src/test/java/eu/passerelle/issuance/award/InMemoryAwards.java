package eu.passerelle.issuance.award;

import eu.passerelle.issuance.learner.LearnerId;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Awards in memory; getting for change holds nobody off. */
public final class InMemoryAwards implements Awards {

    private final Map<AwardId, Award> all = new LinkedHashMap<>();
    private final Map<List<Object>, AwardId> byKey = new HashMap<>();

    @Override
    public Uni<Optional<Award>> get(ProviderId provider, AwardId id) {
        return Uni.createFrom()
                .item(
                        () ->
                                Optional.ofNullable(all.get(id))
                                        .filter(one -> one.grant().provider().equals(provider)));
    }

    @Override
    public Uni<Optional<Award>> getForChange(ProviderId provider, AwardId id) {
        return get(provider, id);
    }

    @Override
    public Uni<List<Award>> grantedBy(ProviderId provider, PageQuery query) {
        var after = query.afterId().map(UUID::toString);
        return Uni.createFrom()
                .item(
                        () ->
                                newestFirst()
                                        .filter(one -> one.grant().provider().equals(provider))
                                        .filter(one -> isAfter(one, after))
                                        .limit(query.limit())
                                        .toList());
    }

    @Override
    public Uni<List<Award>> grantedTo(LearnerId learner) {
        return Uni.createFrom()
                .item(
                        () ->
                                newestFirst()
                                        .filter(one -> one.grant().learner().equals(learner))
                                        .toList());
    }

    @Override
    public Uni<Award> addOnce(Award.Granted award, Optional<RequestKey> key) {
        return Uni.createFrom().item(() -> all.get(idOnce(award, key)));
    }

    @Override
    public Uni<Void> put(Award award) {
        return Uni.createFrom().voidItem().invoke(() -> all.put(award.id(), award));
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    private AwardId idOnce(Award.Granted award, Optional<RequestKey> key) {
        var id =
                key.map(one -> List.<Object>of(award.grant().provider(), one))
                        .map(one -> byKey.computeIfAbsent(one, ignored -> award.id()))
                        .orElse(award.id());
        all.putIfAbsent(id, award);
        return id;
    }

    private Stream<Award> newestFirst() {
        return all.values().stream()
                .sorted(Comparator.comparing((Award one) -> one.id().toString()).reversed());
    }

    private static boolean isAfter(Award one, Optional<String> after) {
        return after.map(id -> one.id().toString().compareTo(id) < 0).orElse(true);
    }
}
