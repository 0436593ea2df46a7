package eu.passerelle.credentials;

import java.util.Optional;

/**
 * How demanding it is (Annex I, 8).
 *
 * @param eqf 1 to 8
 * @param nqf URI of a level in a national framework
 */
public record Level(Optional<Integer> eqf, Optional<String> nqf) {

    public Level {
        if (eqf.isPresent() && (eqf.get() < 1 || eqf.get() > 8)) {
            throw new IllegalArgumentException("the EQF has levels 1 to 8");
        }
    }

    public static Level eqf(Integer level) {
        return new Level(Optional.ofNullable(level), Optional.empty());
    }
}
