package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.Providers;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** An organisation says whether it answers for the award of another one's course. */
@ApplicationScoped
public class AnswerConfirmation {
    private final Confirmations confirmations;
    private final Specifications specifications;
    private final Providers providers;
    private final Clock clock;

    AnswerConfirmation(
            Confirmations confirmations,
            Specifications specifications,
            Providers providers,
            Clock clock) {
        this.confirmations = confirmations;
        this.specifications = specifications;
        this.providers = providers;
        this.clock = clock;
    }

    /** It does, for what the draft said when it was asked; refused if that has changed. */
    @WithTransaction
    public Uni<Confirmation.Accepted> accept(ConfirmationId id, ProviderId body) {
        return asked(id, body)
                .call(() -> providers.get(body).map(Provider::asRegistered))
                .call(this::refuseIfChanged)
                .map(asked -> asked.accept(clock.instant()))
                .call(confirmations::put);
    }

    /** It does not. */
    @WithTransaction
    public Uni<Confirmation.Declined> decline(ConfirmationId id, ProviderId body, String reason) {
        return asked(id, body)
                .map(asked -> asked.decline(reason, clock.instant()))
                .call(confirmations::put);
    }

    private Uni<Confirmation.Asked> asked(ConfirmationId id, ProviderId body) {
        return confirmations
                .findToChange(id)
                .map(found -> ShowConfirmations.askedOf(body, id, found))
                .map(Confirmation::asAsked);
    }

    private Uni<Void> refuseIfChanged(Confirmation.Asked asked) {
        return specifications
                .historyToChange(asked.request().specification())
                .invoke(history -> refuseIfChanged(asked, history))
                .replaceWithVoid();
    }

    private static void refuseIfChanged(Confirmation.Asked asked, History history) {
        if (!asked.request().isAbout(history.ownedBy(asked.request().asking()).draft())) {
            throw ConfirmationRefusal.because(new ConfirmationRefusal.DraftChanged(asked.id()));
        }
    }
}
