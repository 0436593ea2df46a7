package eu.passerelle.issuance.api.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to issue, as the interface description shows it; read by hand, within bounds. */
@Schema(
        name = "IssueCredentialRequest",
        description = "A credential and how to issue it; a bare credential is taken, too.",
        requiredProperties = "credential")
record IssueBody(
        @Schema(
                        description =
                                "By the data model 2.0. Without an issuer it gets you as one;"
                                        + " another issuer is refused.")
                Object credential,
        Options options) {

    /** How to issue it. */
    @Schema(name = "IssueCredentialOptions", description = "What is not known here is passed over.")
    record Options(
            @Schema(
                            description = "How to secure it.",
                            defaultValue = "eddsa-rdfc-2022",
                            enumeration = {
                                "eddsa-rdfc-2022",
                                "eddsa-jcs-2022",
                                "ecdsa-rdfc-2019",
                                "ecdsa-rdfc-2019-p384",
                                "ecdsa-jcs-2019",
                                "ecdsa-jcs-2019-p384",
                                "ecdsa-sd-2023",
                                "vc-jwt",
                                "vc-jwt-p384",
                                "vc-jwt-ed25519",
                                "vc-sd-jwt"
                            })
                    String cryptosuite,
            @Schema(description = "JSON Pointers to what a holder can't keep back.")
                    List<String> mandatoryPointers,
            @Schema(
                            description =
                                    "What you call the credential, to change its status by; without"
                                            + " one, the credential's id.",
                            maxLength = 500)
                    String credentialId,
            @Schema(
                            description = "Status entries to add, one or several.",
                            enumeration = {"revocation", "suspension"})
                    List<String> statusPurpose,
            @Schema(description = "From when on the proof proves nothing.") Instant expires,
            @Schema(description = "For whom alone the proof is made.") String domain,
            @Schema(description = "The text the proof answers.") String challenge,
            @Schema(description = "The proof's own id.") String proofId,
            @Schema(description = "Ids of the proofs this one builds on.")
                    List<String> previousProof) {}
}
