package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of the two profiles gave an answer. */
enum Profile {
    /** The issuer and its trust were asked for. */
    @JsonProperty("trust")
    TRUST,
    /** Proofs were asked for, and nobody's trust. */
    @JsonProperty("proof-only")
    PROOF_ONLY
}
