package eu.passerelle.verification.employer.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch as the interface description shows it; it is read by hand, within bounds. */
@Schema(name = "BatchRequest", requiredProperties = "credentials")
record BatchBody(
        @Schema(
                        description =
                                "1 to 500 credentials, each an object or a signed token as a text.",
                        examples = "[\"eyJhbGciOiJFUzI1NiIsInR5cCI6InZjK2p3dCJ9.eyJ…\"]")
                Object[] credentials,
        @Schema(
                        description = "The name of saved criteria to compare them with.",
                        examples = "data-analyst")
                String criteria) {}
