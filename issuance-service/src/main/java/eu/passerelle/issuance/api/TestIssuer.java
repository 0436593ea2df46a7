package eu.passerelle.issuance.api;

import eu.passerelle.kit.problem.Refused;

/**
 * The issuer for tests of other software: nobody stands behind it, and nobody needs a token.
 *
 * @param enabled whether there is one
 */
public record TestIssuer(boolean enabled) {

    /** Ends the request where there is none. */
    public void required() {
        if (!enabled) {
            throw new Refused(new ApiRefusal.NoTestIssuer());
        }
    }
}
