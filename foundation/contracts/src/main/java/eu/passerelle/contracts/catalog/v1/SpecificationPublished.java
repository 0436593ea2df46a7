package eu.passerelle.contracts.catalog.v1;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One version of a specification is public. A published version never changes; a change is a new
 * version, and so a new subject.
 *
 * @param specificationId a UUID
 * @param version from 1
 * @param providerId who published it
 * @param title by language (BCP 47)
 * @param description by language (BCP 47)
 * @param outcomes what one can do afterwards
 * @param ects credit points; null where no credit is attached
 * @param hours notional workload in hours of 60 minutes; null where not stated
 * @param eqfLevel 1 to 8; null where not applicable
 * @param iscedF ISCED-F 2013 code of two to four digits; null where not stated
 * @param assessment how the outcomes are assessed
 * @param roles who does what
 * @param orientation academic, applied or mixed
 * @param languages of instruction (BCP 47)
 * @param microCredential whether the label is earned by rule
 * @param publishedAt when this version became public
 */
public record SpecificationPublished(
        String specificationId,
        int version,
        String providerId,
        Map<String, String> title,
        Map<String, String> description,
        List<Outcome> outcomes,
        BigDecimal ects,
        BigDecimal hours,
        Integer eqfLevel,
        String iscedF,
        Assessment assessment,
        Roles roles,
        Orientation orientation,
        List<String> languages,
        boolean microCredential,
        Instant publishedAt)
        implements CatalogEvent {

    public SpecificationPublished {
        title = Map.copyOf(title);
        description = Map.copyOf(description);
        outcomes = List.copyOf(outcomes);
        languages = List.copyOf(languages);
    }

    @Override
    public String subject() {
        return "specification/" + specificationId + "/v" + version;
    }

    /** Whether the learning is academic, applied or both. */
    public enum Orientation {
        ACADEMIC,
        APPLIED,
        MIXED
    }
}
