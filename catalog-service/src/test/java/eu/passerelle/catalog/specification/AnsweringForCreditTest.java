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
import eu.passerelle.catalog.provider.Limits;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.SomeAccreditation;
import eu.passerelle.catalog.provider.SomeProvider;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.testkit.facts.InMemoryOutbox;
import eu.passerelle.testkit.time.CountedIds;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringForCreditTest {
    private static final CreditRules RULES =
            new CreditRules(new BigDecimal("60"), new BigDecimal("25"), new BigDecimal("30"));

    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemoryAccreditations accreditations = new InMemoryAccreditations();
    private final InMemorySpecifications specifications = new InMemorySpecifications();
    private final InMemoryConfirmations confirmations = new InMemoryConfirmations();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final Casting casting = new Casting(providers, accreditations, confirmations);
    private final PublishSpecification publish =
            new PublishSpecification(
                    specifications, new Gatekeeper(casting, RULES, AT_NOON), outbox, AT_NOON);
    private final DraftSpecification drafts =
            new DraftSpecification(specifications, new CountedIds(), AT_NOON);
    private final AskForConfirmation ask =
            new AskForConfirmation(
                    specifications, confirmations, providers, new CountedIds(), AT_NOON);
    private final AnswerConfirmation answer =
            new AnswerConfirmation(confirmations, specifications, providers, AT_NOON);
    private final ShowConfirmations show = new ShowConfirmations(confirmations, specifications);

    @BeforeEach
    void universities_and_a_company_are_registered() {
        providers.with(SomeProvider.university(RHEINFURT));
        providers.with(SomeProvider.university(WAALSTAD));
        providers.with(SomeProvider.company(VOLTGRID));
    }

    @Test
    void a_companys_credit_is_blocked_until_its_sponsor_accepts() {
        var draft = sponsored();
        var blocked = refusalOf(publish.publish(draft.edition().id(), VOLTGRID));

        var asked = done(ask.ask(draft.edition().id(), VOLTGRID));
        var stillBlocked = refusalOf(publish.publish(draft.edition().id(), VOLTGRID));
        done(answer.accept(asked.getFirst().id(), WAALSTAD));
        done(publish.publish(draft.edition().id(), VOLTGRID));

        assertThat(rules(blocked))
                .containsExactly("credit-requires-assurance", "awarding-body-confirmed");
        assertThat(rules(stillBlocked)).isEqualTo(rules(blocked));
        assertThat(outbox.facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        SpecificationPublished.class,
                        told -> {
                            assertThat(told.roles().awardingBodies()).containsExactly("waalstad");
                            assertThat(told.roles().deliveredBy()).containsExactly("voltgrid");
                            assertThat(told.microCredential()).isTrue();
                        });
    }

    @Test
    void what_was_accepted_is_that_very_draft_and_no_other() {
        var draft = sponsored();
        var asked = done(ask.ask(draft.edition().id(), VOLTGRID));
        done(answer.accept(asked.getFirst().id(), WAALSTAD));

        var larger = SomeContent.sized(draft.edition().content(), "5", "130");
        done(drafts.edit(draft.edition().id(), VOLTGRID, larger));
        var refusal = refusalOf(publish.publish(draft.edition().id(), VOLTGRID));

        assertThat(rules(refusal))
                .containsExactly("credit-requires-assurance", "awarding-body-confirmed");
    }

    @Test
    void a_question_about_what_was_changed_meanwhile_is_not_accepted_and_not_shown() {
        var draft = sponsored();
        var asked = done(ask.ask(draft.edition().id(), VOLTGRID)).getFirst();
        var larger = SomeContent.sized(draft.edition().content(), "5", "130");
        done(drafts.edit(draft.edition().id(), VOLTGRID, larger));

        var refusal = refusalOf(answer.accept(asked.id(), WAALSTAD));

        assertThat(refusal).isEqualTo(new ConfirmationRefusal.DraftChanged(asked.id()));
        assertThat(done(show.show(asked.id(), WAALSTAD)).version()).isEmpty();
    }

    @Test
    void who_was_asked_sees_the_draft_and_nobody_else_does() {
        var draft = sponsored();
        var asked = done(ask.ask(draft.edition().id(), VOLTGRID)).getFirst();

        assertThat(done(show.show(asked.id(), WAALSTAD)).version()).contains(draft);
        assertThat(refusalOf(show.show(asked.id(), RHEINFURT)))
                .isEqualTo(new ConfirmationRefusal.UnknownConfirmation(asked.id().toString()));
        assertThat(refusalOf(answer.accept(asked.id(), RHEINFURT)))
                .isEqualTo(new ConfirmationRefusal.UnknownConfirmation(asked.id().toString()));
        assertThat(refusalOf(ask.ask(draft.edition().id(), RHEINFURT)))
                .isInstanceOf(SpecificationRefusal.UnknownSpecification.class);
    }

    @Test
    void who_declined_gave_a_reason_and_may_be_asked_again() {
        var draft = sponsored();
        var asked = done(ask.ask(draft.edition().id(), VOLTGRID)).getFirst();

        var declined = done(answer.decline(asked.id(), WAALSTAD, "Show us the assessment."));
        var again = done(ask.ask(draft.edition().id(), VOLTGRID)).getFirst();

        assertThat(declined.reason()).isEqualTo("Show us the assessment.");
        assertThat(again).isInstanceOf(Confirmation.Asked.class);
        assertThat(again.id()).isEqualTo(asked.id());
    }

    @Test
    void an_answer_is_given_once() {
        var draft = sponsored();
        var asked = done(ask.ask(draft.edition().id(), VOLTGRID)).getFirst();
        done(answer.accept(asked.id(), WAALSTAD));

        var refusal = refusalOf(answer.decline(asked.id(), WAALSTAD, "on second thought"));

        assertThat(refusal).isEqualTo(new ConfirmationRefusal.AlreadyAnswered(asked.id()));
    }

    @Test
    void a_stranger_can_not_be_asked() {
        var roles = roles(new ProviderId("stranger"));
        var draft = draft(SomeContent.with(SomeContent.complete(VOLTGRID), roles));

        var refusal = refusalOf(ask.ask(draft.edition().id(), VOLTGRID));

        assertThat(rules(refusal)).containsExactly("provider-known");
    }

    @Test
    void a_suspended_body_answers_for_nothing() {
        var draft = sponsored();
        var asked = done(ask.ask(draft.edition().id(), VOLTGRID)).getFirst();
        done(answer.accept(asked.id(), WAALSTAD));
        providers.with(SomeProvider.university(WAALSTAD).suspend("no review", NOON));

        var refusal = refusalOf(publish.publish(draft.edition().id(), VOLTGRID));

        assertThat(rules(refusal))
                .containsExactly("credit-requires-assurance", "awarding-body-in-good-standing");
    }

    @Test
    void a_joint_award_needs_everybody_else_to_confirm() {
        var roles =
                new Roles(
                        List.of(RHEINFURT, WAALSTAD, VOLTGRID),
                        RHEINFURT,
                        List.of(RHEINFURT),
                        List.of());
        var draft =
                specifications.with(
                        draftOf(
                                RHEINFURT,
                                SomeContent.with(SomeContent.complete(RHEINFURT), roles)));
        var asked = done(ask.ask(draft.edition().id(), RHEINFURT));
        done(answer.accept(of(asked, WAALSTAD).id(), WAALSTAD));
        var oneMissing = refusalOf(publish.publish(draft.edition().id(), RHEINFURT));

        done(answer.accept(of(asked, VOLTGRID).id(), VOLTGRID));
        var published = done(publish.publish(draft.edition().id(), RHEINFURT));

        assertThat(asked).hasSize(2);
        assertThat(rules(oneMissing)).containsExactly("awarding-body-confirmed");
        assertThat(published.edition().content().roles().awardingBodies()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0613,6,-,-",
                "0913,6,credit-in-accredited-field,/iscedF",
                "0613,8,credit-at-accredited-level,/eqfLevel"
            })
    void credit_out_of_the_accredited_scope_is_blocked_with_the_reason(
            String field, int eqf, String rule, String pointer) {
        accreditations.with(SomeAccreditation.of(RHEINFURT));
        var content = SomeContent.complete(RHEINFURT);
        var dimensions =
                new Dimensions(
                        content.dimensions().workload(),
                        SomeContent.level(eqf),
                        Optional.of(field));
        var draft = specifications.with(draftOf(RHEINFURT, SomeContent.with(content, dimensions)));

        var flaws = done(check(draft));

        assertThat(flaws.stream().map(Refusal.Flaw::rule).toList())
                .isEqualTo(Optional.ofNullable(rule).stream().toList());
        assertThat(flaws.stream().map(Refusal.Flaw::pointer).toList())
                .isEqualTo(Optional.ofNullable(pointer).stream().toList());
    }

    @Test
    void out_of_scope_is_no_matter_without_credit() {
        accreditations.with(SomeAccreditation.of(RHEINFURT));
        var content = SomeContent.sized(SomeContent.complete(RHEINFURT), null, "54");
        var dimensions =
                new Dimensions(
                        content.dimensions().workload(),
                        content.dimensions().level(),
                        Optional.of("0913"));
        var draft = specifications.with(draftOf(RHEINFURT, SomeContent.with(content, dimensions)));

        assertThat(done(check(draft))).isEmpty();
    }

    @Test
    void a_course_that_states_no_level_does_not_slip_through() {
        accreditations.with(SomeAccreditation.of(RHEINFURT));
        var none = new Level(Optional.empty(), Optional.of("for everybody"));
        var draft =
                specifications.with(
                        draftOf(
                                RHEINFURT,
                                SomeContent.levelled(SomeContent.complete(RHEINFURT), none)));

        assertThat(done(check(draft)))
                .extracting(Refusal.Flaw::rule)
                .containsExactly("credit-at-accredited-level");
    }

    @Test
    void an_expired_and_a_withdrawn_accreditation_cover_nothing() {
        accreditations.with(SomeAccreditation.until(RHEINFURT, LocalDate.parse("2026-03-19")));
        var draft = specifications.with(draftOf(RHEINFURT, SomeContent.complete(RHEINFURT)));
        var expired = done(check(draft));

        accreditations.with(SomeAccreditation.of(WAALSTAD).withdraw("a finding", NOON));
        var other = specifications.with(draftOf(WAALSTAD, SomeContent.complete(WAALSTAD)));
        var withdrawn = done(check(other));

        assertThat(expired)
                .extracting(Refusal.Flaw::rule)
                .containsExactly("credit-while-accredited");
        assertThat(withdrawn)
                .extracting(Refusal.Flaw::rule)
                .containsExactly("credit-requires-assurance");
    }

    @Test
    void an_accredited_company_answers_for_its_own_credit_like_anybody() {
        accreditations.with(SomeAccreditation.of(VOLTGRID));
        var draft = draft(SomeContent.complete(VOLTGRID));

        done(publish.publish(draft.edition().id(), VOLTGRID));

        assertThat(outbox.facts()).singleElement().isInstanceOf(SpecificationPublished.class);
    }

    @Test
    void a_course_inherits_the_accreditation_of_who_answers_for_it() {
        var accreditation = SomeAccreditation.of(RHEINFURT, Limits.none());
        accreditations.with(accreditation);
        var draft = specifications.with(draftOf(RHEINFURT, SomeContent.complete(RHEINFURT)));
        var showing = new ShowSpecification(specifications, casting, AT_NOON);

        var shown = done(showing.showDraft(draft.edition().id(), RHEINFURT));

        assertThat(shown.awarding())
                .singleElement()
                .satisfies(body -> assertThat(body.inherited()).contains(accreditation));
    }

    private Uni<List<Refusal.Flaw>> check(Specification.Draft draft) {
        return new CheckDraft(specifications, new Gatekeeper(casting, RULES, AT_NOON))
                .check(draft.edition().id(), draft.edition().provider());
    }

    private Specification.Draft sponsored() {
        return draft(SomeContent.with(SomeContent.complete(VOLTGRID), roles(WAALSTAD)));
    }

    private static Roles roles(ProviderId sponsor) {
        return new Roles(List.of(sponsor), VOLTGRID, List.of(VOLTGRID), List.of());
    }

    private Specification.Draft draft(Content content) {
        return specifications.with(draftOf(VOLTGRID, content));
    }

    private static Specification.Draft draftOf(ProviderId provider, Content content) {
        var edition = new Edition(new SpecificationId(UUID.randomUUID()), 1, provider, content);
        return new Specification.Draft(edition, 1, NOON);
    }

    private static Confirmation of(List<Confirmation> asked, ProviderId body) {
        return asked.stream()
                .filter(one -> one.request().body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Refusal refusal) {
        return refusal.flaws().stream().map(Refusal.Flaw::rule).toList();
    }
}
