package eu.passerelle.verification.status;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps our own copy of what issuance told about status. */
@ApplicationScoped
public class KeepStatus {
    private final StatusLists lists;
    private final Revocations revocations;

    KeepStatus(StatusLists lists, Revocations revocations) {
        this.lists = lists;
        this.revocations = revocations;
    }

    /** Keeps a list, unless a newer copy of it is here already. */
    @WithTransaction
    public Uni<Void> keep(StatusList told) {
        return lists.get(told.url())
                .map(known -> known.map(list -> list.newerOf(told)).orElse(told))
                .chain(lists::put);
    }

    /** Keeps a revocation, for good. */
    @WithTransaction
    public Uni<Void> keep(Revocation told) {
        return revocations.put(told);
    }
}
