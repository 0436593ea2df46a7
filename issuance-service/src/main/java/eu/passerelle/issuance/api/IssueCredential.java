package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.issuance.key.Pen;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.key.TakePen;
import eu.passerelle.issuance.offering.FindProvider;
import eu.passerelle.issuance.offering.ProviderId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs a credential that somebody hands in, as its issuer (VCALM 1.0, 3.2.1). */
@ApplicationScoped
public class IssueCredential {

    private final FindProvider providers;
    private final TakePen pens;
    private final AddStatus status;

    IssueCredential(FindProvider providers, TakePen pens, AddStatus status) {
        this.providers = providers;
        this.pens = pens;
        this.status = status;
    }

    /**
     * The verifiable credential.
     *
     * @param issuer the caller's organisation
     */
    @WithTransaction
    public Uni<ObjectNode> issue(ProviderId issuer, IssueOrder order) {
        return providers
                .registered(issuer)
                .chain(() -> pens.take(Signatory.of(issuer), order.mechanism().keyType()))
                .chain(pen -> issue(order, pen));
    }

    /** The verifiable credential of the test issuer. */
    @WithTransaction
    public Uni<ObjectNode> issueAsTest(IssueOrder order) {
        var type = order.mechanism().keyType();
        return pens.take(new Signatory.TestIssuer(type), type).chain(pen -> issue(order, pen));
    }

    private Uni<ObjectNode> issue(IssueOrder order, Pen pen) {
        return Uni.createFrom()
                .item(() -> OwnCredential.of(order.credential(), pen))
                .chain(own -> status.add(own, order, pen.signatory()))
                .map(complete -> SecureCredential.secure(complete, order, pen));
    }
}
