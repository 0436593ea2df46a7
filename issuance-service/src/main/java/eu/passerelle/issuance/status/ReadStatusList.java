package eu.passerelle.issuance.status;

import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows the world a status list. */
@ApplicationScoped
public class ReadStatusList {

    private final StatusLists lists;

    ReadStatusList(StatusLists lists) {
        this.lists = lists;
    }

    /** The list as it was signed last. */
    @WithSession
    public Uni<SignedList> read(StatusListId id) {
        return lists.get(id)
                .map(
                        found ->
                                found.orElseThrow(
                                        () -> new Refused(new StatusRefusal.UnknownStatusList())));
    }
}
