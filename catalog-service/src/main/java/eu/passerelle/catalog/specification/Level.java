package eu.passerelle.catalog.specification;

import java.util.Optional;

/**
 * How demanding it is.
 *
 * @param eqf level of the European Qualifications Framework, 1 to 8; empty where not stated
 * @param notApplicableBecause why no level applies; empty where one does or nobody said
 */
public record Level(Optional<Integer> eqf, Optional<String> notApplicableBecause) {

    public Level {
        eqf.ifPresent(Level::check);
    }

    private static void check(int eqf) {
        if (eqf < 1 || eqf > 8) {
            throw new IllegalArgumentException("EQF levels run from 1 to 8");
        }
    }
}
