package eu.passerelle.issuance.award;

import eu.passerelle.issuance.offering.FindProvider;
import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.Offerings;
import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.Specification;
import eu.passerelle.issuance.offering.SpecificationKey;
import eu.passerelle.issuance.offering.Specifications;
import eu.passerelle.kit.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds what an order stands on, or refuses: only what is published, and the caller's own. */
@ApplicationScoped
class FindGrounds {

    private final FindProvider providers;
    private final Specifications specifications;
    private final Offerings offerings;

    FindGrounds(FindProvider providers, Specifications specifications, Offerings offerings) {
        this.providers = providers;
        this.specifications = specifications;
        this.offerings = offerings;
    }

    Uni<Grounds> find(ProviderId issuer, Order order) {
        return specification(order)
                .map(found -> published(found, issuer))
                .chain(specification -> withOffering(issuer, order, specification));
    }

    private Uni<Optional<Specification>> specification(Order order) {
        return order.version()
                .map(version -> new SpecificationKey(order.specification(), version))
                .map(specifications::get)
                .orElseGet(() -> specifications.newest(order.specification()));
    }

    private Uni<Grounds> withOffering(
            ProviderId issuer, Order order, Specification.Published specification) {
        return offering(order, specification)
                .chain(
                        offering ->
                                providers
                                        .registered(issuer)
                                        .map(who -> new Grounds(who, specification, offering)));
    }

    private Uni<Optional<Offering>> offering(Order order, Specification specification) {
        if (order.offering().isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return offerings
                .get(order.offering().get())
                .map(found -> found.filter(run -> run.specification().equals(specification.key())))
                .onItem()
                .invoke(
                        found ->
                                found.orElseThrow(
                                        () -> refused(new AwardRefusal.UnknownOffering())));
    }

    private static Specification.Published published(
            Optional<Specification> found, ProviderId issuer) {
        return switch (found.filter(one -> one.issuer().equals(issuer)).orElse(null)) {
            case Specification.Published published -> published;
            case Specification.Withdrawn withdrawn ->
                    throw refused(new AwardRefusal.SpecificationWithdrawn(withdrawn.withdrawnAt()));
            case null -> throw refused(new AwardRefusal.UnknownSpecification());
        };
    }

    private static Refused refused(AwardRefusal refusal) {
        return new Refused(refusal);
    }
}
