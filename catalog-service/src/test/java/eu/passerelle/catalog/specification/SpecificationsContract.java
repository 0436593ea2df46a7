package eu.passerelle.catalog.specification;

import static eu.passerelle.catalog.Hands.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of specifications promises. */
public abstract class SpecificationsContract {
    private final ProviderId own = new ProviderId("p-" + UUID.randomUUID());

    /** The keeper. */
    protected abstract Specifications specifications();

    /** Does something in a transaction of its own. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void an_unknown_id_has_no_history() {
        var id = new SpecificationId(UUID.randomUUID());

        var history = inTransaction(() -> specifications().history(id));

        assertThat(history.versions()).isEmpty();
    }

    @Test
    void a_complete_draft_is_found_as_it_was_kept() {
        var draft = draft(SomeContent.complete(own));

        kept(draft);

        assertThat(historyOf(draft)).containsExactly(draft);
    }

    @Test
    void a_blank_draft_is_found_as_it_was_kept() {
        var draft = draft(SomeContent.blank(own));

        kept(draft);

        assertThat(historyOf(draft)).containsExactly(draft);
    }

    @Test
    void an_edited_draft_takes_the_place_of_the_one_before() {
        var draft = kept(draft(SomeContent.blank(own)));

        var edited = kept(draft.edit(SomeContent.complete(own)));

        assertThat(historyOf(draft)).containsExactly(edited);
    }

    @Test
    void a_published_and_superseded_version_stay_beside_the_next() {
        var first = kept(kept(draft(SomeContent.complete(own))).publish(true, NOON));
        var superseded = kept(first.supersede(NOON.plusSeconds(60)));

        var second = kept(kept(first.revise(NOON)).publish(false, NOON.plusSeconds(60)));

        assertThat(historyOf(first)).containsExactly(superseded, second);
    }

    @Test
    void a_withdrawn_version_is_found_with_its_reason() {
        var published = kept(kept(draft(SomeContent.complete(own))).publish(true, NOON));

        var withdrawn = kept(published.withdraw("retired", NOON.plusSeconds(60)));

        assertThat(historyOf(published)).containsExactly(withdrawn);
    }

    @Test
    void a_history_to_change_is_the_same_history() {
        var draft = kept(draft(SomeContent.complete(own)));

        var history = inTransaction(() -> specifications().historyToChange(draft.edition().id()));

        assertThat(history.versions()).containsExactly(draft);
    }

    @Test
    void many_drafts_are_kept_at_once_new_and_changed() {
        var known = kept(draft(SomeContent.blank(own)));
        var changed = known.edit(SomeContent.complete(own));
        var fresh = draft(SomeContent.complete(own));

        inTransaction(() -> specifications().putAll(List.of(fresh, changed)));

        assertThat(historyOf(known)).containsExactly(changed);
        assertThat(historyOf(fresh)).containsExactly(fresh);
    }

    @Test
    void only_open_drafts_are_handed_out_to_change() {
        var open = kept(draft(SomeContent.complete(own)));
        var published = kept(kept(draft(SomeContent.complete(own))).publish(true, NOON));
        var ids = List.of(open.edition().id(), published.edition().id());

        var drafts = inTransaction(() -> specifications().draftsToChange(ids));

        assertThat(drafts).containsExactly(open);
    }

    @Test
    void drafts_of_others_and_published_ones_are_not_listed() {
        var open = kept(draft(SomeContent.complete(own)));
        kept(kept(draft(SomeContent.complete(own))).publish(true, NOON));
        kept(draftOf(new ProviderId("p-" + UUID.randomUUID())));

        var page = inTransaction(() -> specifications().drafts(own, new PageQuery(20, null)));

        assertThat(page.items()).containsExactly(open);
        assertThat(page.next()).isNull();
    }

    @Test
    void what_a_provider_offers_now_is_listed() {
        kept(draft(SomeContent.complete(own)));
        var published = kept(kept(draft(SomeContent.complete(own))).publish(true, NOON));
        kept(kept(kept(draft(SomeContent.complete(own))).publish(true, NOON)).withdraw("x", NOON));

        var page = inTransaction(() -> specifications().published(own, new PageQuery(20, null)));

        assertThat(page.items()).containsExactly(published);
    }

    @Test
    void pages_of_drafts_follow_each_other_without_gap_or_repetition() {
        var drafts = List.of(kept(draftOf(own)), kept(draftOf(own)), kept(draftOf(own)));

        var first = inTransaction(() -> specifications().drafts(own, new PageQuery(2, null)));
        var second =
                inTransaction(() -> specifications().drafts(own, new PageQuery(2, first.next())));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(drafts).containsAll(first.items()).containsAll(second.items());
    }

    private <S extends Specification> S kept(S specification) {
        inTransaction(() -> specifications().put(specification));
        return specification;
    }

    @Test
    void an_assessment_is_shown_once_a_course_with_criteria_is_public() {
        var draft = draft(SomeContent.complete(own));
        kept(draft);
        var before = inTransaction(() -> specifications().showsAssessment(own));

        kept(draft.publish(true, NOON));

        assertThat(before).isFalse();
        assertThat(inTransaction(() -> specifications().showsAssessment(own))).isTrue();
    }

    @Test
    void of_several_those_that_are_offered_are_found() {
        var offered = draft(SomeContent.complete(own)).publish(true, NOON);
        kept(offered);
        var draft = draft(SomeContent.complete(own));
        kept(draft);
        var ids = List.of(draft.edition().id(), offered.edition().id());

        assertThat(inTransaction(() -> specifications().offered(ids))).containsExactly(offered);
        assertThat(inTransaction(() -> specifications().offered(List.of()))).isEmpty();
    }

    @Test
    void attendance_alone_shows_no_assessment() {
        kept(draft(SomeContent.attendance(own)).publish(false, NOON));

        assertThat(inTransaction(() -> specifications().showsAssessment(own))).isFalse();
    }

    private List<Specification> historyOf(Specification specification) {
        return inTransaction(() -> specifications().history(specification.edition().id()))
                .versions();
    }

    private Specification.Draft draftOf(ProviderId provider) {
        return new Specification.Draft(
                new Edition(
                        new SpecificationId(UUID.randomUUID()),
                        1,
                        provider,
                        SomeContent.blank(provider)),
                1,
                NOON.minusSeconds(600));
    }

    private Specification.Draft draft(Content content) {
        var edition = draftOf(own).edition();
        return new Specification.Draft(edition.saying(content), 1, NOON.minusSeconds(600));
    }
}
