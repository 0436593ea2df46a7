package eu.passerelle.issuance.status;

import eu.passerelle.issuance.key.Origin;
import eu.passerelle.issuance.offering.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Gives a credential its place: any free one, so that neighbours in the list are strangers in life
 * (Bitstring Status List 1.0, 6.3).
 */
@ApplicationScoped
public class AllotPlace {

    /**
     * So many taken places in a row, and the list counts as full. At half full that happens to one
     * award in 256.
     */
    private static final int TRIES = 8;

    private final StatusLists lists;
    private final OpenStatusList open;
    private final RandomGenerator random;
    private final Origin origin;

    AllotPlace(StatusLists lists, OpenStatusList open, RandomGenerator random, Origin origin) {
        this.lists = lists;
        this.open = open;
        this.random = random;
        this.origin = origin;
    }

    /** A place nobody else has or had; to be called in a transaction. */
    public Uni<Place> allot(ProviderId provider) {
        return open.newest(provider).chain(list -> allot(provider, list));
    }

    private Uni<Place> allot(ProviderId provider, OpenList list) {
        return seek(list, TRIES)
                .chain(
                        found ->
                                found.map(place -> Uni.createFrom().item(place))
                                        .orElseGet(() -> allotAfter(provider, list)));
    }

    private Uni<Place> allotAfter(ProviderId provider, OpenList full) {
        return open.after(provider, full).chain(next -> allot(provider, next));
    }

    private Uni<Optional<Place>> seek(OpenList list, int tries) {
        if (tries == 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        var index = random.nextInt(list.entries());
        return lists.take(list.id(), index)
                .chain(
                        taken ->
                                taken
                                        ? Uni.createFrom().item(Optional.of(place(list, index)))
                                        : seek(list, tries - 1));
    }

    private Place place(OpenList list, int index) {
        return new Place(list.id(), origin.resolve(list.id().path()), index);
    }
}
