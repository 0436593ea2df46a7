package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.kit.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Where cohorts and their rows are kept. */
public interface Cohorts {

    /** The provider's cohort with this id; another provider's is none. */
    Uni<Optional<Cohort>> get(ProviderId provider, CohortId id);

    /** The same, and nobody else changes it until the caller's transaction ends. */
    Uni<Optional<Cohort>> getForChange(ProviderId provider, CohortId id);

    /** The provider's cohorts, newest first. */
    Uni<List<Cohort>> of(ProviderId provider, PageQuery query);

    /**
     * Adds a cohort with its rows, unless the provider sent the same file for the same run before:
     * the cohort that is kept of it.
     */
    Uni<Cohort> addOnce(Cohort.Previewed cohort, List<Line> rows);

    /** Replaces the cohort's state. */
    Uni<Void> put(Cohort cohort);

    /** Those being issued, the oldest first. */
    Uni<List<CohortId>> confirmed();

    /**
     * A cohort that is being issued, which nobody else issues until the caller's transaction ends;
     * empty if it is done.
     */
    Uni<Optional<Cohort.Confirmed>> seize(CohortId id);

    /** The first rows that are ready. */
    Uni<List<Line.Ready>> ready(CohortId id, int most);

    /** The first rows that are not issued. */
    Uni<List<Line.Faulty>> faulty(CohortId id, int most);

    /** How many rows are how far. */
    Uni<Progress> progress(CohortId id);

    /** Replaces a row's state. */
    Uni<Void> put(CohortId id, Line row);
}
