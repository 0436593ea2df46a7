package eu.passerelle.issuance.award;

import eu.passerelle.issuance.offering.ProviderId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Grants an award and signs its credential, all in one transaction. */
@ApplicationScoped
public class IssueAward {

    private final FindGrounds grounds;
    private final GrantAward grants;
    private final SealAward seals;

    IssueAward(FindGrounds grounds, GrantAward grants, SealAward seals) {
        this.grounds = grounds;
        this.grants = grants;
        this.seals = seals;
    }

    /**
     * Issues what was ordered. A request sent again with its key is answered with the award it made
     * the first time, as that award is now.
     *
     * @param issuer the caller's organisation
     */
    @WithTransaction
    public Uni<Award> issue(ProviderId issuer, Order order, Optional<RequestKey> key) {
        return grounds.find(issuer, order).chain(found -> issue(found, order, key));
    }

    private Uni<Award> issue(Grounds found, Order order, Optional<RequestKey> key) {
        return grants.grant(found, order, key).chain(award -> sealIfNew(award, found));
    }

    private Uni<Award> sealIfNew(Award award, Grounds found) {
        return switch (award) {
            case Award.Granted granted -> seals.seal(granted, found).map(issued -> issued);
            case Award.Issued issued -> Uni.createFrom().item(issued);
            case Award.Suspended suspended -> Uni.createFrom().item(suspended);
            case Award.Revoked revoked -> Uni.createFrom().item(revoked);
        };
    }
}
