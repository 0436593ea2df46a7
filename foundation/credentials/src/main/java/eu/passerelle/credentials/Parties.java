package eu.passerelle.credentials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who has which part in a credential; kept apart, because they often fall to different
 * organisations.
 *
 * @param issuer who signs
 * @param awardingBodies who answers for the award (Annex I, 4)
 * @param deliveredBy who taught
 * @param coDesignedBy who helped to design it
 * @param platform where it was taught or issued, if that is somebody else's
 */
public record Parties(
        Organisation issuer,
        List<Organisation> awardingBodies,
        List<Organisation> deliveredBy,
        List<Organisation> coDesignedBy,
        Optional<Organisation> platform) {

    public Parties {
        Objects.requireNonNull(issuer);
        awardingBodies = List.copyOf(awardingBodies);
        deliveredBy = List.copyOf(deliveredBy);
        coDesignedBy = List.copyOf(coDesignedBy);
        Objects.requireNonNull(platform);
    }

    /** One organisation in all its parts. */
    public static Parties of(Organisation issuer) {
        return new Parties(issuer, List.of(issuer), List.of(issuer), List.of(), Optional.empty());
    }

    /** The same on somebody else's platform. */
    public Parties on(Organisation value) {
        return new Parties(issuer, awardingBodies, deliveredBy, coDesignedBy, Optional.of(value));
    }
}
