package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks at agreements, as far as the viewer may know of them. */
@ApplicationScoped
public class BrowseAgreements {
    private final Agreements agreements;

    BrowseAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    /** One agreement. */
    @WithSession
    public Uni<Agreement> one(Viewer viewer, AgreementId id) {
        return agreements
                .find(id)
                .map(found -> found.filter(agreement -> agreement.isVisibleTo(viewer)))
                .map(
                        visible ->
                                visible.orElseThrow(
                                        () ->
                                                new Refused(
                                                        new AgreementRefusal.UnknownAgreement(
                                                                id))));
    }

    /** Up to so many agreements after the given one. */
    @WithSession
    public Uni<List<Agreement>> all(Viewer viewer, Optional<AgreementId> after, int atMost) {
        return agreements.visibleTo(viewer, after, atMost);
    }
}
