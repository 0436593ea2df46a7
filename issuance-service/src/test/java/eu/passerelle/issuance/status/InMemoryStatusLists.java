package eu.passerelle.issuance.status;

import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.issuance.key.Signatory;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Status lists in memory; getting for change holds nobody off. */
public final class InMemoryStatusLists implements StatusLists {

    private final Map<StatusListId, SignedList> all = new LinkedHashMap<>();
    private final Set<List<Object>> taken = new HashSet<>();

    @Override
    public Uni<Optional<SignedList>> get(StatusListId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(all.get(id)));
    }

    @Override
    public Uni<Optional<SignedList>> getForChange(StatusListId id) {
        return get(id);
    }

    @Override
    public Uni<Optional<OpenList>> newest(Signatory signatory, StatusPurpose purpose) {
        return Uni.createFrom()
                .item(
                        () ->
                                all.values().stream()
                                        .map(SignedList::list)
                                        .filter(list -> list.signatory().equals(signatory))
                                        .filter(list -> list.purpose() == purpose)
                                        .max(Comparator.comparing(StatusList::number))
                                        .map(InMemoryStatusLists::open));
    }

    @Override
    public Uni<Void> queue(Signatory signatory, StatusPurpose purpose) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<StatusListId>> endingBefore(Instant moment) {
        return Uni.createFrom()
                .item(
                        () ->
                                all.values().stream()
                                        .filter(list -> list.validUntil().isBefore(moment))
                                        .sorted(Comparator.comparing(SignedList::validUntil))
                                        .map(list -> list.list().id())
                                        .toList());
    }

    @Override
    public Uni<Void> put(SignedList signed) {
        return Uni.createFrom().voidItem().invoke(() -> all.put(signed.list().id(), signed));
    }

    @Override
    public Uni<Boolean> take(StatusListId id, int index) {
        return Uni.createFrom().item(() -> taken.add(List.of(id, index)));
    }

    private static OpenList open(StatusList list) {
        return new OpenList(list.id(), list.number(), list.bits().entries());
    }
}
