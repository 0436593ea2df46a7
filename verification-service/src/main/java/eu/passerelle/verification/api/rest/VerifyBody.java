package eu.passerelle.verification.api.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Requests as the interface description shows them; they are read by hand, within bounds. */
final class VerifyBody {
    private VerifyBody() {}

    /** A request to verify a credential. */
    @Schema(name = "VerifyCredentialRequest", requiredProperties = "verifiableCredential")
    record CredentialBody(
            @Schema(
                            description =
                                    "A credential with embedded proofs or an envelope, or a signed"
                                            + " token as a text.",
                            oneOf = {Object.class, String.class})
                    Object verifiableCredential,
            CredentialOptionsBody options) {}

    /** What may be asked about a credential. */
    @Schema(name = "VerifyCredentialOptions")
    record CredentialOptionsBody(
            @Schema(defaultValue = "true") Boolean returnResults,
            @Schema(defaultValue = "true") Boolean returnProblemDetails,
            @Schema(defaultValue = "false") Boolean returnCredential,
            @Schema(description = "Taken by the profile proof-only.") String domain,
            @Schema(description = "Taken by the profile proof-only.") String challenge,
            @Schema(
                            description = "Taken by the profile proof-only.",
                            enumeration = {"assertionMethod", "authentication"})
                    String expectedProofPurpose) {}

    /** A request to verify a presentation. */
    @Schema(name = "VerifyPresentationRequest")
    record PresentationBody(
            @Schema(
                            description =
                                    "A presentation with embedded proofs or an envelope, or a"
                                            + " vp+jwt as a text.",
                            oneOf = {Object.class, String.class})
                    Object verifiablePresentation,
            @Schema(description = "Instead of it: a presentation that nobody signed.")
                    Object presentation,
            PresentationOptionsBody options) {}

    /** What may be asked about a presentation. */
    @Schema(name = "VerifyPresentationOptions")
    record PresentationOptionsBody(
            String challenge,
            String domain,
            @Schema(defaultValue = "false") Boolean returnPresentation) {}

    /** A request to derive. */
    @Schema(name = "DeriveCredentialRequest", requiredProperties = "verifiableCredential")
    record DeriveBody(
            @Schema(description = "A credential with an ecdsa-sd-2023 base proof.")
                    Object verifiableCredential,
            DeriveOptionsBody options) {}

    /** What to show. */
    @Schema(name = "DeriveCredentialOptions")
    record DeriveOptionsBody(
            @Schema(
                            description =
                                    "JSON Pointers (RFC 6901) to what is shown beside what must be.",
                            examples = "[\"/credentialSubject/name\"]")
                    String[] selectivePointers) {}
}
