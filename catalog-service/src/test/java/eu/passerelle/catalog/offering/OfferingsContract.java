package eu.passerelle.catalog.offering;

import static eu.passerelle.catalog.Hands.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.provider.SomeProvider;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.SomeContent;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of offerings promises. */
public abstract class OfferingsContract {
    private final Edition edition =
            new Edition(
                    new SpecificationId(UUID.randomUUID()),
                    1,
                    SomeProvider.RHEINFURT,
                    SomeContent.complete(SomeProvider.RHEINFURT));

    /** The keeper. */
    protected abstract Offerings offerings();

    /** Puts down what an offering is of. */
    protected abstract void published(Specification.Published published);

    /** Does something in a transaction of its own. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @BeforeEach
    void the_specification_is_published() {
        published(new Specification.Draft(edition, 1, NOON).publish(true, NOON));
    }

    @Test
    void an_offering_is_listed_as_it_was_kept() {
        var offering = kept("2027-03-01");

        var page = inTransaction(() -> offerings().of(edition.id(), new PageQuery(20, null)));

        assertThat(page.items()).containsExactly(offering);
    }

    @Test
    void one_is_found_by_its_id_and_no_other() {
        var offering = kept("2027-03-01");

        assertThat(inTransaction(() -> offerings().find(offering.id()))).contains(offering);
        assertThat(inTransaction(() -> offerings().find(new OfferingId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void a_specification_without_offerings_lists_none() {
        var other = new SpecificationId(UUID.randomUUID());

        var page = inTransaction(() -> offerings().of(other, new PageQuery(20, null)));

        assertThat(page.items()).isEmpty();
    }

    @Test
    void the_earliest_start_comes_first_page_after_page() {
        var late = kept("2027-09-01");
        var early = kept("2027-03-01");
        var alsoEarly = kept("2027-03-01");

        var first = inTransaction(() -> offerings().of(edition.id(), new PageQuery(2, null)));
        var second =
                inTransaction(() -> offerings().of(edition.id(), new PageQuery(2, first.next())));

        assertThat(first.items()).containsExactlyInAnyOrder(early, alsoEarly);
        assertThat(second.items()).containsExactly(late);
        assertThat(second.next()).isNull();
    }

    private Offering kept(String startsOn) {
        var start = LocalDate.parse(startsOn);
        var run = new Run(start, start.plusMonths(2), Mode.ONLINE, new Language("en"));
        var offering = Offering.of(edition, new OfferingId(UUID.randomUUID()), run, NOON);
        inTransaction(() -> offerings().put(offering));
        return offering;
    }
}
