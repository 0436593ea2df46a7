package eu.passerelle.catalog.specification.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a specification is withdrawn.
 *
 * @param reason everybody can read it
 */
public record WithdrawalBody(
        @NotBlank @Size(max = 1000) @Schema(examples = "The software it teaches is retired.")
                String reason) {}
