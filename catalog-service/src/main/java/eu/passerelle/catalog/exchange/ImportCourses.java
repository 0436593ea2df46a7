package eu.passerelle.catalog.exchange;

import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.catalog.specification.Specification.Draft;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Specifications;
import eu.passerelle.kit.ids.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes courses of another system as drafts of the importing organisation. Nothing publishes
 * itself; a second time changes nothing; what somebody worked on stays theirs.
 */
@ApplicationScoped
public class ImportCourses {
    private final Providers providers;
    private final Specifications specifications;
    private final Traces traces;
    private final Ids ids;
    private final Clock clock;

    ImportCourses(
            Providers providers,
            Specifications specifications,
            Traces traces,
            Ids ids,
            Clock clock) {
        this.providers = providers;
        this.specifications = specifications;
        this.traces = traces;
        this.ids = ids;
        this.clock = clock;
    }

    /** All of the batch, or nothing of it if something fails on our side. */
    @WithTransaction
    public Uni<ImportReport> take(Batch batch) {
        return traces.toChange(batch.origin(), batch.records().keySet())
                .chain(known -> reconcile(batch, known))
                .call(result -> specifications.putAll(result.drafts()))
                .call(result -> traces.putAll(batch.origin(), result.traces()))
                .map(result -> new ImportReport(result.taken(), batch.broken()));
    }

    private Uni<Reconciliation> reconcile(Batch batch, List<Trace> known) {
        return specifications
                .draftsToChange(changed(batch, known))
                .chain(drafts -> reconcile(batch, known, drafts));
    }

    private Uni<Reconciliation> reconcile(Batch batch, List<Trace> known, List<Draft> drafts) {
        return providers
                .find(batch.origin().provider())
                .map(provider -> begin(known, drafts, provider).with(batch));
    }

    private Reconciliation begin(
            List<Trace> known, List<Draft> drafts, Optional<Provider> provider) {
        return new Reconciliation(
                known, drafts, provider.map(Provider::profile), ids, clock.instant());
    }

    private static List<SpecificationId> changed(Batch batch, List<Trace> known) {
        return known.stream()
                .filter(trace -> !trace.isOf(batch.records().get(trace.key())))
                .map(Trace::specification)
                .toList();
    }
}
