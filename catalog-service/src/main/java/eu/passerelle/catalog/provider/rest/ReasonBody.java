package eu.passerelle.catalog.provider.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a provider is suspended, or an accreditation withdrawn.
 *
 * @param reason everybody can read it
 */
public record ReasonBody(
        @NotBlank
                @Size(max = 1000)
                @Schema(examples = "The external review of 2026 has not been handed in.")
                String reason) {}
