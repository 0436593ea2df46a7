package eu.passerelle.issuance.status;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Signs lists anew before their last signature ends. */
@ApplicationScoped
public class RefreshStatusLists {

    private final StatusLists lists;
    private final PublishStatusList publish;
    private final StatusListPolicy policy;
    private final Clock clock;

    RefreshStatusLists(
            StatusLists lists, PublishStatusList publish, StatusListPolicy policy, Clock clock) {
        this.lists = lists;
        this.publish = publish;
        this.policy = policy;
        this.clock = clock;
    }

    /** The lists to be signed anew, the most urgent first. */
    @WithSession
    public Uni<List<StatusListId>> due() {
        return lists.endingBefore(policy.due(clock.instant()));
    }

    /** Signs the list anew, unless somebody else just did. */
    @WithTransaction
    public Uni<Void> refresh(StatusListId id) {
        return lists.getForChange(id).chain(this::refreshIfDue);
    }

    private Uni<Void> refreshIfDue(Optional<SignedList> found) {
        var due = policy.due(clock.instant());
        return found.filter(signed -> signed.validUntil().isBefore(due))
                .map(signed -> publish.publish(signed.list()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
