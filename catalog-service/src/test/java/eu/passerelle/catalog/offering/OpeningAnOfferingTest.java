package eu.passerelle.catalog.offering;

import static eu.passerelle.catalog.Hands.AT_NOON;
import static eu.passerelle.catalog.Hands.NOON;
import static eu.passerelle.catalog.Hands.done;
import static eu.passerelle.catalog.Hands.refusalOf;
import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static eu.passerelle.catalog.provider.SomeProvider.WAALSTAD;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.provider.InMemoryProviders;
import eu.passerelle.catalog.provider.ProviderRefusal;
import eu.passerelle.catalog.provider.SomeProvider;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.InMemorySpecifications;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.SomeContent;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.SpecificationRefusal;
import eu.passerelle.contracts.catalog.v1.OfferingOpened;
import eu.passerelle.contracts.catalog.v1.OfferingOpened.Mode;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.testkit.facts.InMemoryOutbox;
import eu.passerelle.testkit.time.CountedIds;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningAnOfferingTest {
    private static final SpecificationId ID = new SpecificationId(UUID.randomUUID());
    private static final Run SPRING = run("2027-03-01", "2027-05-31");

    private final InMemorySpecifications specifications = new InMemorySpecifications();
    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemoryOfferings offerings = new InMemoryOfferings();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final OpenOffering open =
            new OpenOffering(
                    specifications,
                    providers,
                    offerings,
                    outbox,
                    new OpenOffering.Stamp(new CountedIds(), AT_NOON));
    private final ListOfferings list = new ListOfferings(specifications, offerings);

    @BeforeEach
    void the_university_is_registered() {
        providers.with(SomeProvider.university(RHEINFURT));
    }

    @Test
    void an_offering_of_what_is_published_is_told_to_the_others() {
        specifications.with(draft().publish(true, NOON));

        var offering = done(open.open(ID, RHEINFURT, SPRING));

        assertThat(outbox.facts())
                .containsExactly(
                        new OfferingOpened(
                                offering.id().toString(),
                                ID.toString(),
                                1,
                                "rheinfurt",
                                LocalDate.parse("2027-03-01"),
                                LocalDate.parse("2027-05-31"),
                                Mode.ONLINE,
                                "en"));
        assertThat(done(list.list(ID, Optional.empty(), new PageQuery(20, null))).items())
                .containsExactly(offering);
    }

    @Test
    void a_draft_is_not_offered() {
        specifications.with(draft());

        var refusal = refusalOf(open.open(ID, RHEINFURT, SPRING));

        assertThat(refusal).isEqualTo(new SpecificationRefusal.NotPublished(ID));
        assertThat(outbox.facts()).isEmpty();
    }

    @Test
    void what_is_withdrawn_is_not_offered() {
        specifications.with(draft().publish(true, NOON).withdraw("retired", NOON));

        var refusal = refusalOf(open.open(ID, RHEINFURT, SPRING));

        assertThat(refusal).isEqualTo(new SpecificationRefusal.NotPublished(ID));
    }

    @Test
    void nobody_offers_what_another_organisation_published() {
        specifications.with(draft().publish(true, NOON));

        var refusal = refusalOf(open.open(ID, WAALSTAD, SPRING));

        assertThat(refusal).isEqualTo(new SpecificationRefusal.UnknownSpecification(ID.toString()));
    }

    @Test
    void a_run_that_ends_before_it_starts_is_refused() {
        specifications.with(draft().publish(true, NOON));

        var refusal = refusalOf(open.open(ID, RHEINFURT, run("2027-03-02", "2027-03-01")));

        assertThat(refusal.flaws())
                .singleElement()
                .extracting(flaw -> flaw.pointer() + " " + flaw.rule())
                .isEqualTo("/endsOn ends-after-start");
    }

    @Test
    void a_run_of_one_day_is_fine() {
        specifications.with(draft().publish(true, NOON));

        var offering = done(open.open(ID, RHEINFURT, run("2027-03-01", "2027-03-01")));

        assertThat(offering.run().endsOn()).isEqualTo("2027-03-01");
    }

    @Test
    void a_suspended_provider_opens_nothing() {
        specifications.with(draft().publish(true, NOON));
        providers.with(SomeProvider.university(RHEINFURT).suspend("no review", NOON));

        var refusal = refusalOf(open.open(ID, RHEINFURT, SPRING));

        assertThat(refusal).isEqualTo(new ProviderRefusal.ProviderIsSuspended(RHEINFURT));
        assertThat(outbox.facts()).isEmpty();
    }

    private static Specification.Draft draft() {
        var edition = new Edition(ID, 1, RHEINFURT, SomeContent.complete(RHEINFURT));
        return new Specification.Draft(edition, 1, NOON);
    }

    private static Run run(String startsOn, String endsOn) {
        return new Run(
                LocalDate.parse(startsOn),
                LocalDate.parse(endsOn),
                Mode.ONLINE,
                new Language("en"));
    }
}
