package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.problem.Refusal.Flaw;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Asks everybody whom a draft names as awarding body whether they answer for the award. */
@ApplicationScoped
public class AskForConfirmation {
    private final Specifications specifications;
    private final Confirmations confirmations;
    private final Providers providers;
    private final Ids ids;
    private final Clock clock;

    AskForConfirmation(
            Specifications specifications,
            Confirmations confirmations,
            Providers providers,
            Ids ids,
            Clock clock) {
        this.specifications = specifications;
        this.confirmations = confirmations;
        this.providers = providers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for what the draft says now. Who accepted that, or is asked already, is not asked again.
     */
    @WithTransaction
    public Uni<List<Confirmation>> ask(SpecificationId id, ProviderId by) {
        return specifications
                .historyToChange(id)
                .map(history -> history.ownedBy(by).draft())
                .call(this::refuseStrangers)
                .call(this::askWhoIsOpen)
                .chain(draft -> confirmations.about(List.of(id)))
                .map(all -> all.stream().filter(one -> one.request().asking().equals(by)).toList());
    }

    private Uni<Void> refuseStrangers(Specification.Draft draft) {
        var bodies = othersOf(draft);
        return providers
                .findAll(bodies)
                .invoke(known -> refuseStrangers(bodies.size(), known.size()))
                .replaceWithVoid();
    }

    private static void refuseStrangers(int named, int known) {
        if (known < named) {
            throw SpecificationRefusal.because(
                    new SpecificationRefusal.UnreadableContent(
                            List.of(
                                    new Flaw(
                                            "/roles/awardingBodies",
                                            "provider-known",
                                            "A named organisation is not a provider in the"
                                                    + " catalogue. Check its id."))));
        }
    }

    private Uni<Void> askWhoIsOpen(Specification.Draft draft) {
        return confirmations
                .about(List.of(draft.edition().id()))
                .map(known -> open(draft, known))
                .chain(this::putAll);
    }

    private List<Confirmation.Asked> open(Specification.Draft draft, List<Confirmation> known) {
        return othersOf(draft).stream()
                .map(body -> open(draft, body, known))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Confirmation.Asked> open(
            Specification.Draft draft, ProviderId body, List<Confirmation> known) {
        var before =
                known.stream()
                        .filter(one -> one.request().body().equals(body))
                        .filter(one -> one.request().version() == draft.edition().version())
                        .findFirst();
        return before.map(one -> askAgain(one, draft)).orElseGet(() -> askFirst(draft, body));
    }

    private Optional<Confirmation.Asked> askFirst(Specification.Draft draft, ProviderId body) {
        var request = Confirmation.Request.of(draft, body);
        return Optional.of(
                new Confirmation.Asked(new ConfirmationId(ids.next()), request, clock.instant()));
    }

    private Optional<Confirmation.Asked> askAgain(Confirmation before, Specification.Draft draft) {
        var answered =
                switch (before) {
                    case Confirmation.Asked ignored -> before.request().isAbout(draft);
                    case Confirmation.Accepted accepted -> accepted.confirms(draft);
                    // Who declined may be asked once more: something may have been put right.
                    case Confirmation.Declined ignored -> false;
                };
        return answered
                ? Optional.empty()
                : Optional.of(before.askAgain(draft.revision(), clock.instant()));
    }

    private Uni<Void> putAll(List<Confirmation.Asked> questions) {
        var done = Uni.createFrom().voidItem();
        for (var question : questions) {
            done = done.chain(() -> confirmations.put(question));
        }
        return done;
    }

    private static List<ProviderId> othersOf(Specification.Draft draft) {
        var edition = draft.edition();
        return edition.content().roles().awardingBodies().stream()
                .filter(body -> !body.equals(edition.provider()))
                .distinct()
                .toList();
    }
}
