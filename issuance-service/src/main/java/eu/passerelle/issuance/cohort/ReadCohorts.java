package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.Page;
import eu.passerelle.kit.paging.PageQuery;
import eu.passerelle.kit.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows an issuer its own cohorts. */
@ApplicationScoped
public class ReadCohorts {

    /** As many faulty rows are shown of one cohort. */
    public static final int MOST_FAULTY = 500;

    private final Cohorts cohorts;

    ReadCohorts(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** One cohort of the caller's organisation. */
    @WithSession
    public Uni<CohortFile> one(ProviderId issuer, CohortId id) {
        return cohorts.get(issuer, id)
                .map(
                        found ->
                                found.orElseThrow(
                                        () -> new Refused(new CohortRefusal.UnknownCohort())))
                .chain(cohort -> file(cohort, MOST_FAULTY));
    }

    /** The cohorts of the caller's organisation, newest first; without their rows. */
    @WithSession
    public Uni<Page<CohortFile>> all(ProviderId issuer, PageQuery query) {
        return cohorts.of(issuer, query)
                .chain(this::files)
                .map(files -> Page.of(files, query, file -> List.of(id(file).toString())));
    }

    private Uni<List<CohortFile>> files(List<Cohort> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(cohort -> file(cohort, 0))
                .collect()
                .asList();
    }

    private Uni<CohortFile> file(Cohort cohort, int mostFaulty) {
        var id = cohort.outline().id();
        return cohorts.progress(id)
                .chain(
                        progress ->
                                cohorts.faulty(id, mostFaulty)
                                        .map(faulty -> new CohortFile(cohort, progress, faulty)));
    }

    private static CohortId id(CohortFile file) {
        return file.cohort().outline().id();
    }
}
