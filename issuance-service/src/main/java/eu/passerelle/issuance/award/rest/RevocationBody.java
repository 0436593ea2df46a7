package eu.passerelle.issuance.award.rest;

import eu.passerelle.contracts.issuance.v1.CredentialRevoked;
import eu.passerelle.issuance.award.Revocation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a caller takes a credential back. */
@Schema(name = "Revocation", description = "Why a credential is taken back, for good.")
record RevocationBody(
        @Schema(required = true, description = "In one word; it is told to verifiers.") @NotNull
                CredentialRevoked.Reason reason,
        @Schema(
                        description = "In your own words; it stays with your organisation.",
                        examples = "The result was withdrawn by the examination board.")
                @Size(max = 1000)
                String note) {

    Revocation revocation() {
        return new Revocation(reason, note == null ? "" : note.strip());
    }

    @Override
    public String toString() {
        return "RevocationBody[reason=%s]".formatted(reason);
    }
}
