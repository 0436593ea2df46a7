package eu.passerelle.issuance.api.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to change a status, as the interface description shows it; read by hand. */
@Schema(name = "UpdateCredentialStatusRequest", requiredProperties = "credentialStatus")
record StatusBody(
        @Schema(
                        description =
                                "What you call the credential; may be left out where the entry is"
                                        + " exact.")
                String credentialId,
        @Schema(description = "One entry, or several in an array.") EntryBody credentialStatus,
        @Schema(
                        description = "Set it or clear it; a revocation can't be cleared.",
                        defaultValue = "true")
                Boolean status) {

    /** Which entry. */
    @Schema(name = "CredentialStatusChoice")
    record EntryBody(
            @Schema(examples = "BitstringStatusListEntry") String type,
            @Schema(enumeration = {"revocation", "suspension"}) String statusPurpose,
            @Schema(description = "Its exact place, beside the list's URL.") String statusListIndex,
            String statusListCredential) {}
}
