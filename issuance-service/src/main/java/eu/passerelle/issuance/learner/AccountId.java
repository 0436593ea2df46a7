package eu.passerelle.issuance.learner;

/**
 * The id of a person's account at the identity provider.
 *
 * @param value opaque to us
 */
public record AccountId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
