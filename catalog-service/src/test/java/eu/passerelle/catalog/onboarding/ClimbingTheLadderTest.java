package eu.passerelle.catalog.onboarding;

import static eu.passerelle.catalog.Hands.AT_NOON;
import static eu.passerelle.catalog.Hands.NOON;
import static eu.passerelle.catalog.Hands.done;
import static eu.passerelle.catalog.Hands.refusalOf;
import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static eu.passerelle.catalog.provider.SomeProvider.VOLTGRID;
import static eu.passerelle.catalog.provider.SomeProvider.WAALSTAD;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.onboarding.Ladder.Rung;
import eu.passerelle.catalog.provider.InMemoryAccreditations;
import eu.passerelle.catalog.provider.InMemoryProviders;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.ProviderRefusal;
import eu.passerelle.catalog.provider.SomeAccreditation;
import eu.passerelle.catalog.provider.SomeProvider;
import eu.passerelle.catalog.specification.Confirmation;
import eu.passerelle.catalog.specification.ConfirmationId;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.InMemoryConfirmations;
import eu.passerelle.catalog.specification.InMemorySpecifications;
import eu.passerelle.catalog.specification.SomeContent;
import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClimbingTheLadderTest {
    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemoryAccreditations accreditations = new InMemoryAccreditations();
    private final InMemorySpecifications specifications = new InMemorySpecifications();
    private final InMemoryConfirmations confirmations = new InMemoryConfirmations();
    private final ShowLadder show =
            new ShowLadder(providers, accreditations, specifications, confirmations, AT_NOON);

    @Test
    void an_organisation_that_is_not_registered_sees_what_each_step_needs() {
        var ladder = done(show.ofOwn(VOLTGRID));

        assertThat(reached(ladder)).isEmpty();
        assertThat(ladder.steps().getFirst().missing())
                .containsExactly(Need.REGISTERED, Need.IN_GOOD_STANDING);
    }

    @Test
    void nobody_sees_the_ladder_of_who_is_no_provider() {
        assertThat(refusalOf(show.of(VOLTGRID)))
                .isEqualTo(new ProviderRefusal.UnknownProvider("voltgrid"));
    }

    @Test
    void a_registered_company_may_publish_courses_and_sees_what_credit_needs() {
        providers.with(SomeProvider.company(VOLTGRID));

        var ladder = done(show.of(VOLTGRID));

        assertThat(reached(ladder)).containsExactly(Rung.LISTED);
        assertThat(ladder.steps())
                .extracting(Ladder.Step::missing)
                .containsExactly(
                        List.of(),
                        List.of(Need.ASSESSMENT_PUBLIC),
                        List.of(Need.SPONSOR_CONFIRMED),
                        List.of(Need.OWN_ASSURANCE));
    }

    @Test
    void a_course_with_a_public_assessment_is_a_step() {
        providers.with(SomeProvider.company(VOLTGRID));
        published(VOLTGRID);

        assertThat(reached(done(show.of(VOLTGRID)))).containsExactly(Rung.LISTED, Rung.ASSESSED);
    }

    @Test
    void a_sponsor_who_confirmed_is_a_step() {
        providers.with(SomeProvider.company(VOLTGRID));
        var request =
                new Confirmation.Request(
                        new SpecificationId(UUID.randomUUID()), 1, 1, VOLTGRID, WAALSTAD);
        var asked = new Confirmation.Asked(new ConfirmationId(UUID.randomUUID()), request, NOON);
        confirmations.with(asked.accept(NOON));

        assertThat(reached(done(show.of(VOLTGRID))))
                .containsExactly(Rung.LISTED, Rung.CREDIT_THROUGH_SPONSOR);
    }

    @Test
    void an_accreditation_in_force_is_the_same_step_that_a_university_stands_on() {
        providers.with(SomeProvider.company(VOLTGRID));
        accreditations.with(SomeAccreditation.of(VOLTGRID));
        providers.with(SomeProvider.university(RHEINFURT));

        assertThat(reached(done(show.of(VOLTGRID))))
                .isEqualTo(reached(done(show.of(RHEINFURT))))
                .containsExactly(Rung.LISTED, Rung.CREDIT_ON_OWN_ASSURANCE);
    }

    @Test
    void an_expired_accreditation_is_no_step() {
        providers.with(SomeProvider.company(VOLTGRID));
        accreditations.with(SomeAccreditation.until(VOLTGRID, LocalDate.parse("2026-03-19")));

        assertThat(reached(done(show.of(VOLTGRID)))).containsExactly(Rung.LISTED);
    }

    @Test
    void a_suspended_provider_stands_on_no_step() {
        providers.with(SomeProvider.university(RHEINFURT).suspend("no review", NOON));

        assertThat(reached(done(show.of(RHEINFURT)))).isEmpty();
    }

    private void published(ProviderId provider) {
        var edition =
                new Edition(
                        new SpecificationId(UUID.randomUUID()),
                        1,
                        provider,
                        SomeContent.complete(provider));
        specifications.with(new Specification.Draft(edition, 1, NOON).publish(true, NOON));
    }

    private static List<Rung> reached(Ladder ladder) {
        return ladder.steps().stream()
                .filter(Ladder.Step::isReached)
                .map(Ladder.Step::rung)
                .toList();
    }
}
