package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Confirmations in memory. */
public final class InMemoryConfirmations implements Confirmations {
    private final TreeMap<String, Confirmation> byId = new TreeMap<>();

    public void with(Confirmation confirmation) {
        byId.put(confirmation.id().toString(), confirmation);
    }

    @Override
    public Uni<Void> put(Confirmation confirmation) {
        return Uni.createFrom().voidItem().invoke(() -> with(confirmation));
    }

    @Override
    public Uni<Optional<Confirmation>> find(ConfirmationId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(byId.get(id.toString())));
    }

    @Override
    public Uni<Optional<Confirmation>> findToChange(ConfirmationId id) {
        return find(id);
    }

    @Override
    public Uni<List<Confirmation>> about(Collection<SpecificationId> specifications) {
        return Uni.createFrom()
                .item(
                        () ->
                                byId.values().stream()
                                        .filter(
                                                one ->
                                                        specifications.contains(
                                                                one.request().specification()))
                                        .toList());
    }

    @Override
    public Uni<Page<Confirmation>> askedOf(ProviderId body, PageQuery query) {
        var read =
                byId.descendingMap().values().stream()
                        .filter(one -> one.request().body().equals(body))
                        .filter(
                                one ->
                                        query.afterId()
                                                .map(
                                                        id ->
                                                                one.id()
                                                                                .toString()
                                                                                .compareTo(
                                                                                        id
                                                                                                .toString())
                                                                        < 0)
                                                .orElse(true))
                        .limit(query.limit())
                        .toList();
        return Uni.createFrom()
                .item(() -> Page.of(read, query, one -> List.of(one.id().toString())));
    }

    @Override
    public Uni<Boolean> anyAcceptedFor(ProviderId asking) {
        return Uni.createFrom()
                .item(
                        () ->
                                byId.values().stream()
                                        .filter(Confirmation.Accepted.class::isInstance)
                                        .anyMatch(one -> one.request().asking().equals(asking)));
    }
}
