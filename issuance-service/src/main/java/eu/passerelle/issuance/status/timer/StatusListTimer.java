package eu.passerelle.issuance.status.timer;

import eu.passerelle.issuance.status.RefreshStatusLists;
import eu.passerelle.issuance.status.StatusListId;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks now and then which status lists are due. */
@ApplicationScoped
class StatusListTimer {

    private static final Logger LOG = Logger.getLogger(StatusListTimer.class);

    private final RefreshStatusLists refresh;

    StatusListTimer(RefreshStatusLists refresh) {
        this.refresh = refresh;
    }

    @Scheduled(
            identity = "status-lists",
            every = "${passerelle.issuance.status-list.refresh-every:60s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return refresh.due().chain(this::refreshAll);
    }

    private Uni<Void> refreshAll(List<StatusListId> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(this::refreshOne)
                .onItem()
                .ignoreAsUni();
    }

    // One list that can't be signed must not keep the others from it.
    private Uni<Void> refreshOne(StatusListId id) {
        return refresh.refresh(id)
                .onFailure()
                .invoke(
                        cause ->
                                LOG.errorf(
                                        cause,
                                        "A status list was not signed anew. statusList=%s",
                                        id))
                .onFailure()
                .recoverWithNull();
    }
}
