package eu.passerelle.catalog.exchange;

import eu.passerelle.catalog.offering.ListOfferings;
import eu.passerelle.catalog.offering.Offering;
import eu.passerelle.catalog.offering.OfferingId;
import eu.passerelle.catalog.search.Listing;
import eu.passerelle.catalog.search.SearchCatalogue;
import eu.passerelle.catalog.search.Wish;
import eu.passerelle.catalog.specification.Exhibit;
import eu.passerelle.catalog.specification.ShowSpecification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Gives neighbours' systems what is public, page by page. */
@ApplicationScoped
public class HarvestCourses {
    private final SearchCatalogue search;
    private final ShowSpecification show;
    private final ListOfferings offerings;

    HarvestCourses(SearchCatalogue search, ShowSpecification show, ListOfferings offerings) {
        this.search = search;
        this.show = show;
        this.offerings = offerings;
    }

    /** What fits, the newest first. */
    public Uni<List<Exhibit>> courses(Wish wish, int from, int most) {
        return search.numbered(wish, from, most)
                .map(found -> found.stream().map(Listing::id).toList())
                .chain(show::offered);
    }

    /** One public course. */
    public Uni<Exhibit> course(SpecificationId id) {
        return show.show(id, OptionalInt.empty(), Optional.empty());
    }

    /** The runs of a public course, the earliest start first. */
    public Uni<List<Run>> runs(SpecificationId id, int from, int most) {
        return course(id).chain(course -> runs(course, from, most));
    }

    /** One run of a public course. */
    public Uni<Run> run(OfferingId id) {
        return offerings
                .show(id)
                .chain(
                        offering ->
                                course(offering.specification())
                                        .map(course -> new Run(offering, course)));
    }

    private Uni<List<Run>> runs(Exhibit course, int from, int most) {
        var id = course.specification().edition().id();
        return offerings
                .list(id, Optional.empty(), new PageQuery(from + most, null))
                .map(page -> page.items().stream().skip(from))
                .map(rest -> rest.map(offering -> new Run(offering, course)).toList());
    }

    /**
     * A run and what it is a run of.
     *
     * @param offering the run
     * @param course what it is a run of
     */
    public record Run(Offering offering, Exhibit course) {}
}
