package eu.passerelle.catalog.specification;

import static eu.passerelle.catalog.Hands.AT_NOON;
import static eu.passerelle.catalog.Hands.NOON;
import static eu.passerelle.catalog.Hands.done;
import static eu.passerelle.catalog.Hands.refusalOf;
import static eu.passerelle.catalog.provider.SomeProvider.RHEINFURT;
import static eu.passerelle.catalog.provider.SomeProvider.WAALSTAD;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.provider.InMemoryAccreditations;
import eu.passerelle.catalog.provider.InMemoryProviders;
import eu.passerelle.catalog.provider.SomeProvider;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.testkit.facts.InMemoryOutbox;
import eu.passerelle.testkit.time.CountedIds;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WorkingOnASpecificationTest {
    private static final Content COMPLETE = SomeContent.complete(RHEINFURT);
    private static final Content BLANK = SomeContent.blank(RHEINFURT);

    private final InMemorySpecifications specifications = new InMemorySpecifications();
    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final DraftSpecification draft =
            new DraftSpecification(specifications, new CountedIds(), AT_NOON);
    private final ReviseSpecification revise = new ReviseSpecification(specifications, AT_NOON);
    private final WithdrawSpecification withdraw =
            new WithdrawSpecification(specifications, outbox, AT_NOON);
    private final ShowSpecification show =
            new ShowSpecification(
                    specifications,
                    new Casting(
                            providers, new InMemoryAccreditations(), new InMemoryConfirmations()),
                    AT_NOON);

    @Test
    void a_new_draft_is_the_first_version_and_is_told_nobody() {
        var begun = done(draft.draft(RHEINFURT, BLANK));

        assertThat(begun.edition().version()).isEqualTo(1);
        assertThat(begun.draftedAt()).isEqualTo(NOON);
        assertThat(specifications.all()).containsExactly(begun);
        assertThat(outbox.facts()).isEmpty();
    }

    @Test
    void an_edited_draft_says_something_else_and_keeps_its_beginning() {
        var begun = done(draft.draft(RHEINFURT, BLANK));

        var edited = done(draft.edit(begun.edition().id(), RHEINFURT, COMPLETE));

        assertThat(edited.edition().content()).isEqualTo(COMPLETE);
        assertThat(edited.revision()).isEqualTo(2);
        assertThat(edited.draftedAt()).isEqualTo(begun.draftedAt());
    }

    @Test
    void an_edit_of_what_somebody_else_changed_meanwhile_is_refused() {
        var begun = done(draft.draft(RHEINFURT, BLANK));
        done(draft.edit(begun.edition().id(), RHEINFURT, COMPLETE, OptionalInt.of(1)));

        var refusal =
                refusalOf(draft.edit(begun.edition().id(), RHEINFURT, BLANK, OptionalInt.of(1)));

        assertThat(refusal)
                .isEqualTo(new SpecificationRefusal.DraftChangedMeanwhile(begun.edition().id(), 2));
    }

    @Test
    void to_say_the_same_again_is_no_edit() {
        var begun = done(draft.draft(RHEINFURT, COMPLETE));

        var edited = done(draft.edit(begun.edition().id(), RHEINFURT, COMPLETE));

        assertThat(edited).isEqualTo(begun);
    }

    @Test
    void another_organisations_draft_is_not_edited() {
        var begun = done(draft.draft(RHEINFURT, BLANK));

        var refusal = refusalOf(draft.edit(begun.edition().id(), WAALSTAD, COMPLETE));

        assertThat(refusal).isInstanceOf(SpecificationRefusal.UnknownSpecification.class);
        assertThat(specifications.all()).containsExactly(begun);
    }

    @Test
    void what_is_published_is_not_edited() {
        var published = published();

        var refusal = refusalOf(draft.edit(published.edition().id(), RHEINFURT, BLANK));

        assertThat(refusal).isEqualTo(new SpecificationRefusal.NotADraft(published.edition().id()));
    }

    @Test
    void a_next_version_begins_with_what_the_published_one_says() {
        var published = published();

        var next = done(revise.revise(published.edition().id(), RHEINFURT));

        assertThat(next.edition().version()).isEqualTo(2);
        assertThat(next.edition().content()).isEqualTo(published.edition().content());
        assertThat(specifications.all()).containsExactly(published, next);
    }

    @Test
    void one_version_is_written_at_a_time() {
        var published = published();
        done(revise.revise(published.edition().id(), RHEINFURT));

        var refusal = refusalOf(revise.revise(published.edition().id(), RHEINFURT));

        assertThat(refusal).isEqualTo(new SpecificationRefusal.DraftOpen(published.edition().id()));
    }

    @Test
    void a_withdrawn_version_is_told_and_stays_readable_by_everybody() {
        var id = published().edition().id();

        var withdrawn = done(withdraw.withdraw(id, RHEINFURT, "retired"));

        assertThat(outbox.facts())
                .containsExactly(new SpecificationWithdrawn(id.toString(), 1, "rheinfurt", NOON));
        assertThat(shownToStranger(id)).isEqualTo(withdrawn);
    }

    @Test
    void a_draft_is_not_withdrawn() {
        var id = done(draft.draft(RHEINFURT, BLANK)).edition().id();

        var refusal = refusalOf(withdraw.withdraw(id, RHEINFURT, "retired"));

        assertThat(refusal).isEqualTo(new SpecificationRefusal.NotPublished(id));
    }

    @Test
    void nobody_withdraws_what_another_organisation_published() {
        var id = published().edition().id();

        var refusal = refusalOf(withdraw.withdraw(id, WAALSTAD, "retired"));

        assertThat(refusal).isInstanceOf(SpecificationRefusal.UnknownSpecification.class);
    }

    @Test
    void a_draft_is_shown_to_its_own_organisation_only() {
        var id = done(draft.draft(RHEINFURT, BLANK)).edition().id();

        var own = done(show.show(id, OptionalInt.empty(), Optional.of(RHEINFURT)));

        assertThat(own.specification().edition().id()).isEqualTo(id);
        assertThat(refusalOf(show.show(id, OptionalInt.empty(), Optional.of(WAALSTAD))))
                .isInstanceOf(SpecificationRefusal.UnknownSpecification.class);
        assertThat(refusalOf(show.show(id, OptionalInt.of(1), Optional.empty())))
                .isInstanceOf(SpecificationRefusal.UnknownSpecification.class);
    }

    @Test
    void while_the_next_version_is_written_the_published_one_is_shown() {
        var published = published();
        done(revise.revise(published.edition().id(), RHEINFURT));

        var shown =
                done(
                        show.show(
                                published.edition().id(),
                                OptionalInt.empty(),
                                Optional.of(RHEINFURT)));

        assertThat(shown.specification()).isEqualTo(published);
    }

    @Test
    void what_nobody_stated_is_named() {
        providers.with(SomeProvider.university(RHEINFURT));
        var id = published().edition().id();

        var shown = done(show.show(id, OptionalInt.empty(), Optional.empty()));

        assertThat(shown.transparency().stated()).hasSize(12);
        assertThat(shown.transparency().outOf()).isEqualTo(13);
        assertThat(shown.transparency().unknown()).containsExactly(Element.STACKABILITY);
    }

    @Test
    void a_level_that_does_not_apply_for_a_reason_counts_as_stated() {
        var none = new Level(Optional.empty(), Optional.of("for personal interest"));

        var said = Transparency.of(SomeContent.levelled(BLANK, none), Backing.none());

        assertThat(said.stated()).contains(Element.LEVEL);
        assertThat(said.byElement()).containsEntry(Element.LEVEL, Evidence.NOT_APPLICABLE);
    }

    @Test
    void what_others_confirmed_is_told_from_what_is_declared() {
        var said = Transparency.of(COMPLETE, new Backing(true, true, Evidence.VERIFIED_EXTERNALLY));

        assertThat(said.byElement())
                .containsEntry(Element.TITLE, Evidence.DECLARED)
                .containsEntry(Element.COUNTRY, Evidence.EVIDENCED)
                .containsEntry(Element.AWARDING_BODY, Evidence.EVIDENCED)
                .containsEntry(Element.ASSESSMENT, Evidence.EVIDENCED)
                .containsEntry(Element.QUALITY_ASSURANCE, Evidence.VERIFIED_EXTERNALLY)
                .containsEntry(Element.STACKABILITY, Evidence.MISSING);
        assertThat(said.verified()).isEqualTo(1);
    }

    @Test
    void own_drafts_are_listed_with_what_they_lack() {
        done(draft.draft(RHEINFURT, BLANK));
        done(draft.draft(WAALSTAD, SomeContent.blank(WAALSTAD)));

        var page = done(show.drafts(RHEINFURT, new PageQuery(20, null)));

        assertThat(page.items())
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.transparency().gaps())
                                        .contains(Element.TITLE, Element.OUTCOMES));
    }

    private Specification.Published published() {
        var begun = done(draft.draft(RHEINFURT, COMPLETE));
        return specifications.with(begun.publish(true, NOON));
    }

    private Specification shownToStranger(SpecificationId id) {
        return done(show.show(id, OptionalInt.empty(), Optional.empty())).specification();
    }
}
