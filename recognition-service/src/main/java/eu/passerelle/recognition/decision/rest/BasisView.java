package eu.passerelle.recognition.decision.rest;

import eu.passerelle.recognition.decision.Basis;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agreement a decision rests on. */
@Schema(name = "Basis")
record BasisView(
        UUID agreementId, int version, @Schema(examples = "NDA-2026-03") String reference) {
    static BasisView of(Basis basis) {
        return new BasisView(basis.agreement().value(), basis.version(), basis.reference());
    }
}
