package eu.passerelle.issuance.cohort;

import java.util.List;

/**
 * A cohort with all that staff need to know of it.
 *
 * @param cohort the cohort
 * @param progress how far it is
 * @param faulty the first rows that are not issued, with their reasons
 */
public record CohortFile(Cohort cohort, Progress progress, List<Line.Faulty> faulty) {

    public CohortFile {
        faulty = List.copyOf(faulty);
    }
}
