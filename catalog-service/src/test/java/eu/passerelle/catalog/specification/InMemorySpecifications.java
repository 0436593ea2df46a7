package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Specifications in memory. */
public final class InMemorySpecifications implements Specifications {
    private record Key(UUID id, int version) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing((Key key) -> key.id().toString())
                    .thenComparing(Key::version)
                    .compare(this, other);
        }
    }

    private final TreeMap<Key, Specification> versions = new TreeMap<>();

    public <S extends Specification> S with(S specification) {
        var edition = specification.edition();
        versions.put(new Key(edition.id().value(), edition.version()), specification);
        return specification;
    }

    public List<Specification> all() {
        return List.copyOf(versions.values());
    }

    @Override
    public Uni<History> history(SpecificationId id) {
        return Uni.createFrom()
                .item(
                        () ->
                                new History(
                                        id,
                                        versions.values().stream()
                                                .filter(one -> one.edition().id().equals(id))
                                                .toList()));
    }

    @Override
    public Uni<History> historyToChange(SpecificationId id) {
        return history(id);
    }

    @Override
    public Uni<List<Specification.Draft>> draftsToChange(Collection<SpecificationId> ids) {
        return Uni.createFrom()
                .item(
                        () ->
                                drafts().stream()
                                        .filter(draft -> ids.contains(draft.edition().id()))
                                        .toList());
    }

    @Override
    public Uni<Void> put(Specification specification) {
        return Uni.createFrom().voidItem().invoke(() -> with(specification));
    }

    @Override
    public Uni<Void> putAll(List<Specification.Draft> drafts) {
        return Uni.createFrom().voidItem().invoke(() -> drafts.forEach(this::with));
    }

    @Override
    public Uni<Page<Specification.Draft>> drafts(ProviderId provider, PageQuery query) {
        return page(drafts(), provider, query);
    }

    @Override
    public Uni<Page<Specification.Published>> published(ProviderId provider, PageQuery query) {
        var published =
                versions.values().stream()
                        .filter(Specification.Published.class::isInstance)
                        .map(Specification::asPublished)
                        .toList();
        return page(published, provider, query);
    }

    @Override
    public Uni<List<Specification.Published>> offered(Collection<SpecificationId> ids) {
        return Uni.createFrom()
                .item(
                        () ->
                                versions.values().stream()
                                        .filter(Specification.Published.class::isInstance)
                                        .filter(one -> ids.contains(one.edition().id()))
                                        .map(Specification::asPublished)
                                        .toList());
    }

    @Override
    public Uni<Boolean> showsAssessment(ProviderId provider) {
        return Uni.createFrom()
                .item(
                        () ->
                                versions.values().stream()
                                        .filter(Specification.Published.class::isInstance)
                                        .filter(one -> one.isOf(provider))
                                        .map(one -> one.edition().content())
                                        .anyMatch(InMemorySpecifications::showsAssessment));
    }

    private static boolean showsAssessment(Content content) {
        return content.assessment().how().isPresent()
                && !content.asksForAttendanceOnly()
                && !content.assessment().criteria().isEmpty();
    }

    private static <S extends Specification> Uni<Page<S>> page(
            List<S> all, ProviderId provider, PageQuery query) {
        var read =
                all.stream()
                        .filter(draft -> draft.isOf(provider))
                        .sorted(Comparator.comparing(InMemorySpecifications::key).reversed())
                        .filter(
                                draft ->
                                        query.afterId()
                                                .map(id -> key(draft).compareTo(id.toString()) < 0)
                                                .orElse(true))
                        .limit(query.limit())
                        .toList();
        return Uni.createFrom().item(() -> Page.of(read, query, draft -> List.of(key(draft))));
    }

    private List<Specification.Draft> drafts() {
        return versions.values().stream()
                .filter(one -> !one.isPublic())
                .map(Specification::asDraft)
                .toList();
    }

    private static String key(Specification draft) {
        return draft.edition().id().toString();
    }
}
