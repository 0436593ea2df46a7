package eu.passerelle.contracts.catalog.v1;

import java.util.List;

/**
 * Who does what for a specification; the roles are kept apart because they often fall to different
 * organisations. All members are provider ids.
 *
 * @param awardingBodies who answers for the award, at least one
 * @param issuer who signs the credential
 * @param deliveredBy who teaches
 * @param coDesignedBy who helped to design it
 */
public record Roles(
        List<String> awardingBodies,
        String issuer,
        List<String> deliveredBy,
        List<String> coDesignedBy) {

    public Roles {
        awardingBodies = List.copyOf(awardingBodies);
        deliveredBy = List.copyOf(deliveredBy);
        coDesignedBy = List.copyOf(coDesignedBy);
    }
}
