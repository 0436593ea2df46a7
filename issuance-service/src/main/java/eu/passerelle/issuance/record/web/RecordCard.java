package eu.passerelle.issuance.record.web;

import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.issuance.record.Entry;
import eu.passerelle.kit.web.LocalText;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A credential as its learner's page shows it.
 *
 * @param id which
 * @param course its title by language
 * @param issuer who awarded it
 * @param eqf null where not applicable
 * @param ects null where none
 * @param hours null where not stated
 * @param assessment how it was assessed
 * @param achievedOn the day of the result
 * @param grade null where there is none
 * @param suspendedOn null unless it is suspended
 * @param revokedOn null unless it is revoked
 */
@TemplateData
public record RecordCard(
        String id,
        Map<String, String> course,
        String issuer,
        Integer eqf,
        BigDecimal ects,
        BigDecimal hours,
        Assessment assessment,
        LocalDate achievedOn,
        String grade,
        Instant suspendedOn,
        Instant revokedOn) {

    /** The course's title as a reader of that language gets it. */
    public LocalText in(String language) {
        return LocalText.of(course, language);
    }

    /** The name of the word for how it was assessed. */
    public String assessmentWord() {
        return "assessed_" + assessment.type();
    }

    /** The name of the word for who watched. */
    public String supervisionWord() {
        return "assessed_" + assessment.supervision();
    }

    static RecordCard of(Entry entry) {
        var content = entry.specification().content();
        var grant = entry.issued().grant();
        return new RecordCard(
                entry.issued().credential().toString(),
                content.title(),
                entry.issuerName(),
                content.eqfLevel(),
                content.ects(),
                content.hours(),
                content.assessment(),
                grant.achievedOn(),
                grant.grade().orElse(null),
                entry.suspendedAt().orElse(null),
                entry.revokedAt().orElse(null));
    }

    @Override
    public String toString() {
        return "RecordCard[id=%s]".formatted(id);
    }
}
