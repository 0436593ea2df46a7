package eu.passerelle.issuance.award;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.problem.Refusal.Flaw;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Says what is wrong with orders, and awards nothing. */
@ApplicationScoped
public class TryAward {

    private final FindGrounds grounds;
    private final Clock clock;

    TryAward(FindGrounds grounds, Clock clock) {
        this.grounds = grounds;
        this.clock = clock;
    }

    /**
     * The flaws of each order, in their order; refused where nothing can be awarded at all.
     *
     * @param issuer the caller's organisation
     * @param orders all for the same run of the same specification
     */
    @WithSession
    public Uni<List<List<Flaw>>> flaws(ProviderId issuer, List<Order> orders) {
        if (orders.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return grounds.find(issuer, orders.getFirst()).map(found -> flaws(orders, found));
    }

    private List<List<Flaw>> flaws(List<Order> orders, Grounds found) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return orders.stream().map(order -> CheckOrder.flaws(order, found, today)).toList();
    }
}
