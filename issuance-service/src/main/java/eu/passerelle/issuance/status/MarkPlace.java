package eu.passerelle.issuance.status;

import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Sets or clears the bit of a credential and publishes its list anew. */
@ApplicationScoped
public class MarkPlace {

    private final StatusLists lists;
    private final PublishStatusList publish;

    MarkPlace(StatusLists lists, PublishStatusList publish) {
        this.lists = lists;
        this.publish = publish;
    }

    /** Sets the bit; to be called in a transaction. */
    public Uni<Void> set(Place place) {
        return mark(place, true);
    }

    /** Clears the bit, unless the list's purpose is one for good; to be called in a transaction. */
    public Uni<Void> clear(Place place) {
        return mark(place, false);
    }

    private Uni<Void> mark(Place place, boolean set) {
        return lists.getForChange(place.list())
                .map(
                        found ->
                                found.orElseThrow(
                                        () -> new Refused(new StatusRefusal.UnknownStatusList())))
                .map(SignedList::list)
                .chain(list -> mark(list, place.index(), set));
    }

    private Uni<Void> mark(StatusList list, int index, boolean set) {
        if (list.bits().isSet(index) == set) {
            return Uni.createFrom().voidItem();
        }
        if (!set && list.isForGood()) {
            throw new Refused(new StatusRefusal.RevokedForGood());
        }
        return publish.publish(list.with(index, set));
    }
}
