package eu.passerelle.catalog.profile;

import eu.passerelle.catalog.specification.Exhibit;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says what is unusual about credit, with the same thresholds for everybody. */
@ApplicationScoped
public class AuditCredit {
    private final CreditGroups groups;
    private final CreditLimits limits;

    AuditCredit(CreditGroups groups, CreditLimits limits) {
        this.groups = groups;
        this.limits = limits;
    }

    /** What is unusual about the credit of one course; nothing where it carries none. */
    public List<CreditFlag> flags(Exhibit exhibit) {
        return FeatureVector.of(exhibit)
                .map(vector -> CreditFlag.of(vector, limits))
                .orElse(List.of());
    }

    /** Whether equal credit is treated equally across the whole catalogue. */
    @WithTransaction
    public Uni<EqualTreatment> equalTreatment() {
        return groups.all().map(all -> EqualTreatment.of(all, limits));
    }
}
