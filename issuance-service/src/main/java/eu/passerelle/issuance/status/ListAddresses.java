package eu.passerelle.issuance.status;

import eu.passerelle.issuance.key.Origin;
import eu.passerelle.issuance.key.Signatory;
import java.net.URI;

/**
 * Where status lists are published.
 *
 * @param organisations below which origin those of organisations are
 * @param testIssuer below which origin those of the test issuer are
 */
public record ListAddresses(Origin organisations, Origin testIssuer) {

    /** The URL of a list. */
    public URI of(Signatory signatory, StatusListId id) {
        return switch (signatory) {
            case Signatory.Organisation ignored -> organisations.resolve(id.path());
            case Signatory.TestIssuer ignored -> testIssuer.resolve(id.path());
        };
    }
}
