package eu.passerelle.recognition.agreement.rest;

import eu.passerelle.recognition.agreement.AgreementSketch;
import eu.passerelle.recognition.agreement.AgreementSketch.CoverSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement, as it is sent. */
@Schema(
        name = "NewAgreement",
        requiredProperties = {
            "reference",
            "awardedBy",
            "recognisedBy",
            "validFrom",
            "validUntil",
            "covers"
        },
        examples =
                """
                {"reference": "NDA-2026-03", "awardedBy": "rheinfurt", "recognisedBy": "tormes",
                 "validFrom": "2026-01-01", "validUntil": "2027-12-31",
                 "covers": [
                   {"targetId": "0198b6f2-7c1e-7a30-9d2f-3b1a5c6d7e8f", "credits": 4,
                    "minEqfLevel": 6, "minEcts": 4, "supervised": true, "iscedPrefix": "0613"}
                 ]}""")
record AgreementBody(
        @Schema(description = "The name people use; no two agreements in force share one.")
                String reference,
        @Schema(description = "Whose credentials count.") String awardedBy,
        @Schema(description = "Where they count.") String recognisedBy,
        @Schema(description = "First day, in UTC.") LocalDate validFrom,
        @Schema(description = "Last day, in UTC; every agreement has one.") LocalDate validUntil,
        @Schema(description = "The targets, each in use and of the side that recognises.")
                List<CoverBody> covers) {
    AgreementSketch sketch() {
        return new AgreementSketch(
                reference,
                awardedBy,
                recognisedBy,
                validFrom,
                validUntil,
                covers == null ? null : covers.stream().map(CoverBody::sketch).toList());
    }

    /** A covered target, as it is sent. */
    @Schema(
            name = "NewCover",
            requiredProperties = {"targetId", "credits"})
    record CoverBody(
            UUID targetId,
            @Schema(
                            description =
                                    "What a credential is worth there, at most; 0 waives the requirement without credit.")
                    BigDecimal credits,
            @Schema(
                            description = "This level is enough; without it, the target's.",
                            nullable = true)
                    Integer minEqfLevel,
            @Schema(
                            description =
                                    "This much workload is enough; without it, three quarters of the target's.",
                            nullable = true)
                    BigDecimal minEcts,
            @Schema(description = "Whether the assessment must have been supervised.")
                    boolean supervised,
            @Schema(
                            description =
                                    "Fields that begin with this are close enough; without it, the target's own.",
                            nullable = true)
                    String iscedPrefix) {
        private static CoverSketch sketch(CoverBody body) {
            return body == null
                    ? new CoverSketch(null, null, null, null, false, null)
                    : new CoverSketch(
                            body.targetId,
                            body.credits,
                            body.minEqfLevel,
                            body.minEcts,
                            body.supervised,
                            body.iscedPrefix);
        }
    }
}
