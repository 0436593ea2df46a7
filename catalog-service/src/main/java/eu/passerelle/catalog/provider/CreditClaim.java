package eu.passerelle.catalog.provider;

import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import java.util.Optional;

/**
 * What a provider wants to give credit for.
 *
 * @param field ISCED-F 2013 code; empty where the course states none
 * @param eqf EQF level; empty where the course states none
 * @param country where the credit is given, ISO 3166-1 alpha-2
 * @param type what would be awarded
 */
public record CreditClaim(
        Optional<String> field, Optional<Integer> eqf, String country, CredentialType type) {}
