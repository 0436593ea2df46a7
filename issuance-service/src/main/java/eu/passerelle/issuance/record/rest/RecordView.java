package eu.passerelle.issuance.record.rest;

import eu.passerelle.issuance.record.Entry;
import eu.passerelle.issuance.record.LearnersRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record as its learner sees it. */
@Schema(name = "Record", description = "All credentials of yours, of all institutions.")
record RecordView(
        @Schema(description = "A pseudonym: what facts and credentials call you.") UUID learnerId,
        @Schema(description = "Newest first.") List<EntryView> credentials) {

    static RecordView of(LearnersRecord record) {
        return new RecordView(
                record.learner().id().value(),
                record.entries().stream().map(EntryView::of).toList());
    }

    /** One credential in it. */
    @Schema(name = "RecordEntry")
    record EntryView(
            UUID credentialId,
            @Schema(description = "By language (BCP 47).") Map<String, String> title,
            @Schema(description = "The alias of who awarded it.", examples = "rheinfurt")
                    String issuerId,
            @Schema(examples = "Universität Rheinfurt") String issuer,
            @Schema(description = "Credit points; null where none.", examples = "4")
                    BigDecimal ects,
            @Schema(description = "1 to 8; null where not applicable.", examples = "6")
                    Integer eqfLevel,
            LocalDate achievedOn,
            @Schema(description = "Null where there is none.") String grade,
            Instant issuedAt,
            @Schema(description = "Null unless it is suspended.") Instant suspendedAt,
            @Schema(description = "Null unless it is revoked.") Instant revokedAt) {

        static EntryView of(Entry entry) {
            var content = entry.specification().content();
            var grant = entry.issued().grant();
            return new EntryView(
                    entry.issued().credential().value(),
                    content.title(),
                    grant.provider().value(),
                    entry.issuerName(),
                    content.ects(),
                    content.eqfLevel(),
                    grant.achievedOn(),
                    grant.grade().orElse(null),
                    entry.issued().issuedAt(),
                    entry.suspendedAt().orElse(null),
                    entry.revokedAt().orElse(null));
        }

        @Override
        public String toString() {
            return "EntryView[credentialId=%s]".formatted(credentialId);
        }
    }
}
