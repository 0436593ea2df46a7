package eu.passerelle.recognition.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.recognition.SomeAgreement;
import eu.passerelle.recognition.SomeOrganisation;
import eu.passerelle.recognition.comparison.Conditions;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.TargetId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every place for agreements does. */
public abstract class AgreementsContract {
    private final TargetId target = new TargetId(UUID.randomUUID());

    /** The place under test. */
    protected abstract Agreements agreements();

    /** Runs a piece of work to its end. */
    protected abstract <T> T run(Supplier<Uni<T>> work);

    @Test
    void each_state_is_found_as_it_was() {
        for (var agreement :
                List.of(
                        SomeAgreement.draft(terms()),
                        SomeAgreement.proposed(terms()),
                        SomeAgreement.signedByOne(terms()),
                        SomeAgreement.active(terms()),
                        SomeAgreement.ended(terms()))) {
            run(() -> agreements().put(agreement));

            assertThat(run(() -> agreements().find(agreement.id()))).contains(agreement);
        }
    }

    @Test
    void terms_without_conditions_stay_without() {
        var bare =
                SomeAgreement.terms(
                        newReference(), new Cover(target, Conditions.NONE, Credits.NONE));
        var agreement = SomeAgreement.proposed(bare);

        run(() -> agreements().put(agreement));

        assertThat(run(() -> agreements().find(agreement.id()))).contains(agreement);
    }

    @Test
    void the_last_state_is_the_one_that_is_kept() {
        var signed = SomeAgreement.signedByOne(terms());
        run(() -> agreements().put(signed));
        var active =
                signed.sign(
                        SomeOrganisation.officerOf(SomeOrganisation.TORMES)
                                .sign(Instant.parse("2026-03-11T09:00:00Z")));

        run(() -> agreements().put(active));

        assertThat(run(() -> agreements().find(active.id()))).contains(active);
    }

    @Test
    void viewers_find_exactly_what_they_may_know_of() {
        var all =
                List.of(
                        SomeAgreement.draft(terms()),
                        SomeAgreement.proposed(terms()),
                        SomeAgreement.signedByOne(terms()),
                        SomeAgreement.active(terms()),
                        SomeAgreement.ended(terms()));
        all.forEach(agreement -> run(() -> agreements().put(agreement)));

        for (var viewer :
                List.of(
                        Viewer.STRANGER,
                        new Viewer(Optional.empty(), true),
                        SomeOrganisation.viewerOf(SomeOrganisation.RHEINFURT),
                        SomeOrganisation.viewerOf(SomeOrganisation.TORMES),
                        SomeOrganisation.viewerOf(SomeOrganisation.WAALSTAD))) {
            var found = run(() -> agreements().visibleTo(viewer, Optional.empty(), 1_000));
            for (Agreement agreement : all) {
                assertThat(found.contains(agreement))
                        .as("%s sees %s", viewer, agreement)
                        .isEqualTo(agreement.isVisibleTo(viewer));
            }
        }
    }

    @Test
    void they_come_in_order_and_in_pages() {
        run(() -> agreements().put(SomeAgreement.active(terms())));
        run(() -> agreements().put(SomeAgreement.active(terms())));
        var all = run(() -> agreements().visibleTo(Viewer.STRANGER, Optional.empty(), 1_000));

        var rest =
                run(
                        () ->
                                agreements()
                                        .visibleTo(
                                                Viewer.STRANGER,
                                                Optional.of(all.getFirst().id()),
                                                1_000));

        assertThat(rest).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void a_reference_is_taken_while_the_agreement_is_neither_draft_nor_over() {
        var draft = SomeAgreement.draft(terms());
        var proposed = SomeAgreement.proposed(terms());
        var ended = SomeAgreement.ended(terms());
        List.of(draft, proposed, ended).forEach(a -> run(() -> agreements().put(a)));

        assertThat(withReferenceOf(draft)).isEmpty();
        assertThat(withReferenceOf(proposed)).contains(proposed);
        assertThat(withReferenceOf(ended)).isEmpty();
    }

    @Test
    void those_whose_last_day_has_passed_are_found_and_no_others() {
        var active = SomeAgreement.active(terms());
        var ended = SomeAgreement.ended(terms());
        run(() -> agreements().put(active));
        run(() -> agreements().put(ended));

        assertThat(overAt("2026-12-31T23:59:59Z")).doesNotContain(active);
        assertThat(overAt("2027-01-01T00:00:00Z"))
                .contains(active)
                .extracting(Agreement.Active::id)
                .doesNotContain(ended.id());
    }

    private Optional<Agreement> withReferenceOf(Agreement agreement) {
        return run(() -> agreements().withReference(agreement.terms().reference()));
    }

    private List<Agreement.Active> overAt(String moment) {
        return run(() -> agreements().overAt(Instant.parse(moment)));
    }

    private Terms terms() {
        return SomeAgreement.terms(newReference(), SomeAgreement.cover(target));
    }

    private static String newReference() {
        return "A-" + UUID.randomUUID();
    }
}
