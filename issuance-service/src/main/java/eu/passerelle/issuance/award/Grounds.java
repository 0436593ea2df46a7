package eu.passerelle.issuance.award;

import eu.passerelle.issuance.offering.Offering;
import eu.passerelle.issuance.offering.Provider;
import eu.passerelle.issuance.offering.Specification;
import java.util.Optional;

/**
 * What an award stands on.
 *
 * @param provider who may grant it
 * @param specification what is awarded
 * @param offering in which run; where the order names one
 */
record Grounds(
        Provider.Registered provider,
        Specification.Published specification,
        Optional<Offering> offering) {}
