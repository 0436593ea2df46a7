package eu.passerelle.verification.employer.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a key when it is made. */
@Schema(name = "ApiKeyRequest", requiredProperties = "label")
record ApiKeyBody(
        @Schema(examples = "applicant tracking", maxLength = 80, minLength = 1) String label) {}
