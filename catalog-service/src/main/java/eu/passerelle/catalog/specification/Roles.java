package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who does what; often these are different organisations.
 *
 * @param awardingBodies who answers for the award
 * @param issuer who signs the credential
 * @param deliveredBy who teaches
 * @param coDesignedBy who helped to design it
 */
public record Roles(
        List<ProviderId> awardingBodies,
        ProviderId issuer,
        List<ProviderId> deliveredBy,
        List<ProviderId> coDesignedBy) {

    public Roles {
        awardingBodies = List.copyOf(awardingBodies);
        deliveredBy = List.copyOf(deliveredBy);
        coDesignedBy = List.copyOf(coDesignedBy);
    }

    /** One organisation does it all. */
    public static Roles allBy(ProviderId provider) {
        return new Roles(List.of(provider), provider, List.of(provider), List.of());
    }

    /** Everybody who is named. */
    public Set<ProviderId> everybody() {
        return Stream.of(awardingBodies, List.of(issuer), deliveredBy, coDesignedBy)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
