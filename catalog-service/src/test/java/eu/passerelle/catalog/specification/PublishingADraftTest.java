package eu.passerelle.catalog.specification;

import static eu.passerelle.catalog.Hands.AT_NOON;
import static eu.passerelle.catalog.Hands.NOON;
import static eu.passerelle.catalog.Hands.done;
import static eu.passerelle.catalog.Hands.refusalOf;
import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static eu.passerelle.catalog.provider.SomeProvider.VOLTGRID;
import static eu.passerelle.catalog.provider.SomeProvider.WAALSTAD;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.provider.InMemoryAccreditations;
import eu.passerelle.catalog.provider.InMemoryProviders;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.ProviderRefusal;
import eu.passerelle.catalog.provider.SomeProvider;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.testkit.facts.InMemoryOutbox;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingADraftTest {
    private static final CreditRules RULES =
            new CreditRules(new BigDecimal("60"), new BigDecimal("25"), new BigDecimal("30"));
    private static final Content COMPLETE = SomeContent.complete(RHEINFURT);

    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemorySpecifications specifications = new InMemorySpecifications();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final Casting casting =
            new Casting(providers, new InMemoryAccreditations(), new InMemoryConfirmations());
    private final PublishSpecification publish =
            new PublishSpecification(
                    specifications, new Gatekeeper(casting, RULES, AT_NOON), outbox, AT_NOON);
    private final CheckDraft check =
            new CheckDraft(specifications, new Gatekeeper(casting, RULES, AT_NOON));

    @BeforeEach
    void the_university_is_registered() {
        providers.with(SomeProvider.university(RHEINFURT));
        providers.with(SomeProvider.university(WAALSTAD));
    }

    @Test
    void a_complete_draft_becomes_public_and_is_told_in_full() {
        var draft = draftSaying(COMPLETE);

        var published = done(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(specifications.all()).containsExactly(published);
        assertThat(outbox.facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        SpecificationPublished.class,
                        told -> {
                            assertThat(told.subject())
                                    .isEqualTo("specification/" + draft.edition().id() + "/v1");
                            assertThat(told.providerId()).isEqualTo("rheinfurt");
                            assertThat(told.title()).containsKeys("en", "de");
                            assertThat(told.ects()).isEqualByComparingTo("4");
                            assertThat(told.hours()).isEqualByComparingTo("110");
                            assertThat(told.eqfLevel()).isEqualTo(6);
                            assertThat(told.iscedF()).isEqualTo("0613");
                            assertThat(told.outcomes()).hasSize(2);
                            assertThat(told.assessment()).isEqualTo(SomeContent.PROJECT);
                            assertThat(told.roles().awardingBodies()).containsExactly("rheinfurt");
                            assertThat(told.languages()).containsExactly("en");
                            assertThat(told.microCredential()).isTrue();
                            assertThat(told.publishedAt()).isEqualTo(NOON);
                        });
    }

    @Test
    void the_time_from_draft_to_public_is_recorded() {
        var draft = draftSaying(COMPLETE);

        var published = done(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(published.publication().leadTime()).isEqualTo(Duration.ofMinutes(20));
    }

    @ParameterizedTest
    @CsvSource({"59,1520", "0.5,14", "4,100", "4,120", "1,27", "2,52"})
    void a_size_within_the_bounds_is_published(String ects, String hours) {
        var draft = draftSaying(SomeContent.sized(COMPLETE, ects, hours));

        var published = done(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(published.isPublic()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "60,1600,/ects,ects-below-60",
                "60,-,/ects,ects-below-60",
                "180,-,/ects,ects-below-60",
                "0,-,/ects,ects-above-0",
                "-1,-,/ects,ects-above-0",
                "5,20,/hours,hours-per-ects",
                "4,99,/hours,hours-per-ects",
                "4,121,/hours,hours-per-ects",
                "-,0,/hours,hours-above-0",
                "-,-,/ects,workload-stated"
            })
    void a_size_out_of_bounds_or_in_contradiction_is_refused(
            String ects, String hours, String pointer, String rule) {
        var draft = draftSaying(SomeContent.sized(COMPLETE, ects, hours));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws()).extracting(Refusal.Flaw::rule).containsExactly(rule);
        assertThat(refusal.flaws()).extracting(Refusal.Flaw::pointer).containsExactly(pointer);
    }

    @Test
    void a_refusal_says_what_is_wrong_and_what_would_be_right() {
        var draft = draftSaying(SomeContent.sized(COMPLETE, "5", "20"));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws())
                .singleElement()
                .extracting(Refusal.Flaw::detail)
                .asString()
                .contains("20 hours for 5 ECTS are 4 hours each", "25 to 30", "Correct");
    }

    @Test
    void all_flaws_are_told_at_once_and_nothing_is_published() {
        var draft = draftSaying(SomeContent.blank(RHEINFURT));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly(
                        "title-stated", "workload-stated", "assessed-outcome", "assessment-stated");
        assertThat(specifications.all()).containsExactly(draft);
        assertThat(outbox.facts()).isEmpty();
    }

    @Test
    void a_check_tells_the_same_flaws_and_publishes_nothing() {
        var draft = draftSaying(SomeContent.blank(RHEINFURT));

        var flaws = done(check.check(draft.edition().id(), RHEINFURT));

        assertThat(flaws).extracting(Refusal.Flaw::rule).contains("title-stated").hasSize(4);
        assertThat(specifications.all()).containsExactly(draft);
    }

    @Test
    void a_check_finds_nothing_in_a_complete_draft() {
        var draft = draftSaying(COMPLETE);

        assertThat(done(check.check(draft.edition().id(), RHEINFURT))).isEmpty();
    }

    @Test
    void nobody_checks_another_organisations_draft() {
        var draft = draftSaying(COMPLETE);

        assertThat(refusalOf(check.check(draft.edition().id(), WAALSTAD)))
                .isInstanceOf(SpecificationRefusal.UnknownSpecification.class);
    }

    @Test
    void without_an_assessed_outcome_nothing_is_published() {
        var draft =
                draftSaying(
                        SomeContent.with(
                                COMPLETE, List.of(SomeContent.outcome("o1", "Write code", false))));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly("assessed-outcome");
    }

    @Test
    void an_outcome_that_says_nothing_is_pointed_at() {
        var silent = new LearningOutcome("o2", Text.nothing(), false, List.of());
        var draft =
                draftSaying(
                        SomeContent.with(
                                COMPLETE, List.of(COMPLETE.outcomes().getFirst(), silent)));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::pointer)
                .containsExactly("/outcomes/1/text");
    }

    @Test
    void a_level_and_the_claim_that_none_applies_contradict_each_other() {
        var both = new Level(Optional.of(6), Optional.of("hobby"));
        var draft = draftSaying(SomeContent.levelled(COMPLETE, both));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly("level-one-answer");
    }

    @Test
    void attendance_alone_can_be_published_and_never_earns_the_label() {
        var draft = draftSaying(SomeContent.attendance(RHEINFURT));

        var published = done(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(published.publication().microCredential()).isFalse();
    }

    @Test
    void attendance_alone_earns_no_credit_and_assesses_no_outcome() {
        var draft =
                draftSaying(SomeContent.assessed(COMPLETE, Optional.of(SomeContent.ATTENDANCE)));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly("attendance-assesses-nothing", "credit-needs-assessment");
    }

    @Test
    void without_saying_how_one_takes_part_the_label_is_not_earned() {
        var teaching = new Teaching(List.of(), Optional.empty(), Optional.empty());
        var draft = draftSaying(SomeContent.with(COMPLETE, teaching));

        var published = done(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(published.publication().microCredential()).isFalse();
    }

    @Test
    void without_quality_assurance_the_label_is_not_earned_and_publishing_is_not_hindered() {
        providers.with(SomeProvider.unreviewed(RHEINFURT));
        var draft = draftSaying(COMPLETE);

        var published = done(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(published.publication().microCredential()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20,true", "2026-03-19,false"})
    void quality_assurance_counts_to_its_last_day(LocalDate lastDay, boolean earned) {
        providers.with(SomeProvider.reviewedUntil(RHEINFURT, lastDay));
        var draft = draftSaying(COMPLETE);

        var published = done(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(published.publication().microCredential()).isEqualTo(earned);
    }

    @Test
    void a_company_publishes_hours_and_earns_the_label_like_anybody() {
        providers.with(SomeProvider.company(VOLTGRID));
        var draft =
                draftOf(VOLTGRID, SomeContent.sized(SomeContent.complete(VOLTGRID), null, "54"));

        var published = done(publish.publish(draft.edition().id(), VOLTGRID));

        assertThat(published.publication().microCredential()).isTrue();
    }

    @Test
    void a_company_needs_somebody_who_answers_for_its_credit() {
        providers.with(SomeProvider.company(VOLTGRID));
        var draft = draftOf(VOLTGRID, SomeContent.complete(VOLTGRID));

        var refusal = refusalOf(publish.publish(draft.edition().id(), VOLTGRID));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly("credit-requires-assurance");
    }

    @Test
    void nobody_answers_for_an_award_or_signs_it_without_having_agreed() {
        var roles = new Roles(List.of(RHEINFURT, WAALSTAD), WAALSTAD, List.of(), List.of());
        var draft = draftSaying(SomeContent.with(COMPLETE, roles));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly("awarding-body-confirmed", "issuer-confirmed");
    }

    @Test
    void whoever_teaches_or_helped_to_design_must_be_known() {
        var stranger = new ProviderId("stranger");
        var roles = new Roles(List.of(RHEINFURT), RHEINFURT, List.of(WAALSTAD), List.of(stranger));
        var draft = draftSaying(SomeContent.with(COMPLETE, roles));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal.flaws())
                .extracting(Refusal.Flaw::rule)
                .containsExactly("provider-known");
    }

    @Test
    void an_organisation_that_is_no_provider_may_not_publish() {
        var draft = draftOf(VOLTGRID, SomeContent.complete(VOLTGRID));

        var refusal = refusalOf(publish.publish(draft.edition().id(), VOLTGRID));

        assertThat(refusal).isEqualTo(new ProviderRefusal.NotAProviderYet(VOLTGRID));
    }

    @Test
    void a_suspended_provider_may_not_publish() {
        providers.with(SomeProvider.university(RHEINFURT).suspend("no review", NOON));
        var draft = draftSaying(COMPLETE);

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal).isEqualTo(new ProviderRefusal.ProviderIsSuspended(RHEINFURT));
    }

    @Test
    void another_organisations_draft_is_unknown() {
        var draft = draftSaying(COMPLETE);

        var refusal = refusalOf(publish.publish(draft.edition().id(), WAALSTAD));

        assertThat(refusal)
                .isEqualTo(
                        new SpecificationRefusal.UnknownSpecification(
                                draft.edition().id().toString()));
    }

    @Test
    void what_is_published_is_not_published_again() {
        var draft = draftSaying(COMPLETE);
        specifications.with(draft.publish(true, NOON));

        var refusal = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(refusal).isEqualTo(new SpecificationRefusal.NotADraft(draft.edition().id()));
    }

    @Test
    void the_next_version_takes_the_place_of_the_one_before() {
        var first = specifications.with(draftSaying(COMPLETE).publish(true, NOON.minusSeconds(60)));
        specifications.with(first.revise(NOON.minusSeconds(30)));

        var second = done(publish.publish(first.edition().id(), RHEINFURT));

        assertThat(second.edition().version()).isEqualTo(2);
        assertThat(specifications.all()).containsExactly(first.supersede(NOON), second);
    }

    private Specification.Draft draftSaying(Content content) {
        return draftOf(RHEINFURT, content);
    }

    private Specification.Draft draftOf(ProviderId provider, Content content) {
        var edition = new Edition(new SpecificationId(UUID.randomUUID()), 1, provider, content);
        return specifications.with(
                new Specification.Draft(edition, 1, NOON.minus(Duration.ofMinutes(20))));
    }
}
