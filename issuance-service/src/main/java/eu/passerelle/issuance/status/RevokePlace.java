package eu.passerelle.issuance.status;

import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Sets the bit of a revoked credential and publishes its list anew. */
@ApplicationScoped
public class RevokePlace {

    private final StatusLists lists;
    private final PublishStatusList publish;

    RevokePlace(StatusLists lists, PublishStatusList publish) {
        this.lists = lists;
        this.publish = publish;
    }

    /** Sets the bit for good; to be called in a transaction. */
    public Uni<Void> revoke(Place place) {
        return lists.getForChange(place.list())
                .map(
                        found ->
                                found.orElseThrow(
                                        () -> new Refused(new StatusRefusal.UnknownStatusList())))
                .chain(signed -> publish.publish(signed.list().set(place.index())));
    }
}
