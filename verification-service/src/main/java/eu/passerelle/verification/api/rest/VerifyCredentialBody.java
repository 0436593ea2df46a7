package eu.passerelle.verification.api.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to verify, as the interface description shows it; read by hand, within bounds. */
@Schema(name = "VerifyCredentialRequest", requiredProperties = "verifiableCredential")
record VerifyCredentialBody(
        @Schema(
                        description = "A credential with an embedded proof, or a vc+jwt.",
                        oneOf = {Object.class, String.class})
                Object verifiableCredential,
        @Schema(description = "Taken and not used yet: everything is checked and returned.")
                Object options) {}
