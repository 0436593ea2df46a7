package eu.passerelle.issuance.status;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Signatory;
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
    private final ListAddresses addresses;

    AllotPlace(
            StatusLists lists,
            OpenStatusList open,
            RandomGenerator random,
            ListAddresses addresses) {
        this.lists = lists;
        this.open = open;
        this.random = random;
        this.addresses = addresses;
    }

    /** A place nobody else has or had; to be called in a transaction. */
    public Uni<Place> allot(Signatory signatory, StatusPurpose purpose) {
        return open.newest(signatory, purpose)
                .chain(list -> allot(new Shelf(signatory, purpose), list));
    }

    private Uni<Place> allot(Shelf shelf, OpenList list) {
        return seek(shelf, list, TRIES)
                .chain(
                        found ->
                                found.map(place -> Uni.createFrom().item(place))
                                        .orElseGet(() -> allotAfter(shelf, list)));
    }

    private Uni<Place> allotAfter(Shelf shelf, OpenList full) {
        return open.after(shelf.signatory, shelf.purpose, full).chain(next -> allot(shelf, next));
    }

    private Uni<Optional<Place>> seek(Shelf shelf, OpenList list, int tries) {
        if (tries == 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        var index = random.nextInt(list.entries());
        return lists.take(list.id(), index)
                .chain(
                        taken ->
                                taken
                                        ? Uni.createFrom()
                                                .item(Optional.of(place(shelf, list, index)))
                                        : seek(shelf, list, tries - 1));
    }

    private Place place(Shelf shelf, OpenList list, int index) {
        return new Place(list.id(), addresses.of(shelf.signatory, list.id()), index);
    }

    /** Where a signatory's lists of one purpose stand. */
    private record Shelf(Signatory signatory, StatusPurpose purpose) {}
}
