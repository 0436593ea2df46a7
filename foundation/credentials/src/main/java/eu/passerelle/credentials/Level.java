package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How demanding it is (Annex I, 8).
 *
 * @param eqf 1 to 8
 * @param nqf URIs of levels in national frameworks
 * @param cycle of the European Higher Education Area
 */
public record Level(Optional<Integer> eqf, List<String> nqf, Optional<Cycle> cycle) {

    public Level {
        if (eqf.isPresent() && (eqf.get() < 1 || eqf.get() > 8)) {
            throw new IllegalArgumentException("the EQF has levels 1 to 8");
        }
        nqf = List.copyOf(nqf);
        Objects.requireNonNull(cycle);
    }

    /** A level of the European Qualifications Framework alone, or none. */
    public static Level eqf(Integer level) {
        return new Level(Optional.ofNullable(level), List.of(), Optional.empty());
    }

    /** The same with levels of national frameworks. */
    public Level national(List<String> uris) {
        return new Level(eqf, uris, cycle);
    }

    /** The same in this cycle. */
    public Level in(Cycle value) {
        return new Level(eqf, nqf, Optional.of(value));
    }

    /** A cycle of the framework of the European Higher Education Area (QF-EHEA). */
    public enum Cycle {
        SHORT,
        FIRST,
        SECOND,
        THIRD
    }
}
