package eu.passerelle.issuance.cohort;

import eu.passerelle.issuance.offering.ProviderId;
import eu.passerelle.issuance.offering.SpecificationKey;
import java.time.Instant;
import java.util.UUID;

/**
 * What a cohort is about.
 *
 * @param id which cohort
 * @param provider whose awards they will be
 * @param offering the run
 * @param specification what is run
 * @param digest SHA-256 of the file and the scheme, in hexadecimal: the same file is one cohort
 * @param scheme by which grades were checked
 * @param uploadedAt when the file came
 */
public record Outline(
        CohortId id,
        ProviderId provider,
        UUID offering,
        SpecificationKey specification,
        String digest,
        GradingScheme scheme,
        Instant uploadedAt) {}
