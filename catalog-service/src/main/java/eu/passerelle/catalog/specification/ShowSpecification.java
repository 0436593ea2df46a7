package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows specifications to whoever may see them. */
@ApplicationScoped
public class ShowSpecification {
    private final Specifications specifications;
    private final Casting casting;
    private final Clock clock;

    ShowSpecification(Specifications specifications, Casting casting, Clock clock) {
        this.specifications = specifications;
        this.casting = casting;
        this.clock = clock;
    }

    /** That version, or the newest public one, or else the reader's own draft. */
    @WithTransaction
    public Uni<Exhibit> show(SpecificationId id, OptionalInt version, Optional<ProviderId> reader) {
        return specifications
                .history(id)
                .map(history -> history.visibleTo(reader))
                .map(history -> pick(history, version))
                .chain(this::exhibit);
    }

    /** Somebody's own draft, also where an older version is public. */
    @WithTransaction
    public Uni<Exhibit> showDraft(SpecificationId id, ProviderId by) {
        return specifications
                .history(id)
                .map(history -> history.ownedBy(by).draft())
                .chain(this::exhibit);
    }

    /** A page of a provider's own drafts, newest first. */
    @WithTransaction
    public Uni<Page<Exhibit>> drafts(ProviderId by, PageQuery query) {
        return specifications.drafts(by, query).chain(this::exhibits);
    }

    /** A page of what a provider offers now. */
    @WithTransaction
    public Uni<Page<Exhibit>> published(ProviderId by, PageQuery query) {
        return specifications.published(by, query).chain(this::exhibits);
    }

    /** What is offered now of these, in their order. */
    @WithTransaction
    public Uni<List<Exhibit>> offered(List<SpecificationId> ids) {
        return specifications
                .offered(ids)
                .map(found -> found.stream().sorted(inOrderOf(ids)).toList())
                .chain(found -> casting.of(found).map(cast -> seen(found, cast)));
    }

    private List<Exhibit> seen(List<Specification.Published> found, Cast cast) {
        return found.stream().map(one -> seen(one, cast)).toList();
    }

    private static Comparator<Specification> inOrderOf(List<SpecificationId> ids) {
        return Comparator.comparingInt(one -> ids.indexOf(one.edition().id()));
    }

    private static Specification pick(History history, OptionalInt version) {
        return version.isPresent() ? history.version(version.getAsInt()) : history.shown();
    }

    private Uni<Exhibit> exhibit(Specification specification) {
        return casting.of(List.of(specification)).map(cast -> seen(specification, cast));
    }

    private Uni<Page<Exhibit>> exhibits(Page<? extends Specification> page) {
        return casting.of(page.items()).map(cast -> page.map(one -> seen(one, cast)));
    }

    private Exhibit seen(Specification specification, Cast cast) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Exhibit.of(specification, cast, today);
    }
}
