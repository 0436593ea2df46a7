package eu.passerelle.credentials;

import java.util.Objects;

/**
 * A micro-credential with every element of Annex I of the Council Recommendation of 16 June 2022
 * (2022/C 243/02), in no format.
 *
 * @param id a URL or URN
 * @param holder who earned it
 * @param parties who signed, awarded, taught
 * @param achievement what was learned
 * @param award when, how well, how long
 */
public record Credential(
        String id, Holder holder, Parties parties, Achievement achievement, Award award) {

    public Credential {
        Objects.requireNonNull(id);
        Objects.requireNonNull(holder);
        Objects.requireNonNull(parties);
        Objects.requireNonNull(achievement);
        Objects.requireNonNull(award);
    }
}
