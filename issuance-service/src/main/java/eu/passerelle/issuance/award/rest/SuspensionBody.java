package eu.passerelle.issuance.award.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a caller suspends a credential. */
@Schema(name = "Suspension", description = "Why a credential does not stand for the time being.")
record SuspensionBody(
        @Schema(
                        description = "In your own words; it stays with your organisation.",
                        examples = "The examination board looks into it.")
                @Size(max = 1000)
                String note) {

    String stripped() {
        return note == null ? "" : note.strip();
    }

    @Override
    public String toString() {
        return "SuspensionBody[hidden]";
    }
}
