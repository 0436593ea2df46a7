package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows confirmations to who asked and who was asked. */
@ApplicationScoped
public class ShowConfirmations {
    private final Confirmations confirmations;
    private final Specifications specifications;

    ShowConfirmations(Confirmations confirmations, Specifications specifications) {
        this.confirmations = confirmations;
        this.specifications = specifications;
    }

    /** A page of what that body was asked, newest first. */
    @WithTransaction
    public Uni<Page<Confirmation>> askedOf(ProviderId body, PageQuery query) {
        return confirmations.askedOf(body, query);
    }

    /** One that a body was asked, with the version it is about as it is now. */
    @WithTransaction
    public Uni<Asking> show(ConfirmationId id, ProviderId body) {
        return confirmations
                .find(id)
                .map(found -> askedOf(body, id, found))
                .chain(this::withVersion);
    }

    /** All about an own specification, the oldest first. */
    @WithTransaction
    public Uni<List<Confirmation>> about(SpecificationId id, ProviderId asking) {
        return specifications
                .history(id)
                .invoke(history -> history.ownedBy(asking).newest())
                .chain(() -> confirmations.about(List.of(id)));
    }

    static Confirmation askedOf(ProviderId body, ConfirmationId id, Optional<Confirmation> found) {
        return found.filter(one -> one.request().body().equals(body))
                .orElseThrow(
                        () ->
                                ConfirmationRefusal.because(
                                        new ConfirmationRefusal.UnknownConfirmation(
                                                id.toString())));
    }

    private Uni<Asking> withVersion(Confirmation confirmation) {
        var request = confirmation.request();
        return specifications
                .history(request.specification())
                .map(history -> history.version(request.version()))
                .map(version -> Asking.of(confirmation, version));
    }

    /**
     * A confirmation and what it is about.
     *
     * @param confirmation which
     * @param version what was asked about; empty where the draft says something else by now, or the
     *     body declined
     */
    public record Asking(Confirmation confirmation, Optional<Specification> version) {
        private static Asking of(Confirmation confirmation, Specification version) {
            return new Asking(
                    confirmation, Optional.of(version).filter(one -> isFor(confirmation, one)));
        }

        private static boolean isFor(Confirmation confirmation, Specification version) {
            return switch (version) {
                case Specification.Draft draft -> isOpen(confirmation, draft);
                case Specification.Published ignored -> true;
                case Specification.Superseded ignored -> true;
                case Specification.Withdrawn ignored -> true;
            };
        }

        private static boolean isOpen(Confirmation confirmation, Specification.Draft draft) {
            return switch (confirmation) {
                case Confirmation.Asked asked -> asked.isAbout(draft);
                case Confirmation.Accepted accepted -> accepted.confirms(draft);
                case Confirmation.Declined ignored -> false;
            };
        }
    }
}
