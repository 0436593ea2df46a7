package eu.passerelle.verification.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of one part. */
@Schema(name = "VerificationResultPart", description = "What came of one part.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartView(
        boolean verified,
        @Schema(type = SchemaType.OBJECT, description = "The part itself.") JsonNode input) {}
