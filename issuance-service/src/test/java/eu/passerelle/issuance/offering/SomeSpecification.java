package eu.passerelle.issuance.offering;

import eu.passerelle.contracts.catalog.v1.Assessment;
import eu.passerelle.contracts.catalog.v1.Outcome;
import eu.passerelle.contracts.catalog.v1.Roles;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Specifications for tests. */
public final class SomeSpecification {

    /** Which one. */
    public static final UUID ID = UUID.fromString("01998ac4-3f7e-7d35-9b1e-0d6a5f3c2b10");

    private SomeSpecification() {}

    /** Applied Data Analysis with Python, by Rheinfurt. */
    public static SpecificationPublished dataAnalysis() {
        return dataAnalysis(ID, 1, "rheinfurt");
    }

    /** The same, in that version. */
    public static SpecificationPublished dataAnalysis(int version) {
        return dataAnalysis(ID, version, "rheinfurt");
    }

    /** The same under another id and issuer. */
    public static SpecificationPublished dataAnalysis(UUID id, int version, String issuer) {
        return new SpecificationPublished(
                id.toString(),
                version,
                issuer,
                Map.of(
                        "en",
                        "Applied Data Analysis with Python",
                        "de",
                        "Angewandte Datenanalyse mit Python"),
                Map.of("en", "Clean, explore and present real data."),
                List.of(
                        new Outcome(
                                "E1",
                                Map.of("en", "write Python programs"),
                                true,
                                List.of(
                                        "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"))),
                new BigDecimal("4"),
                new BigDecimal("110"),
                6,
                "0613",
                new Assessment(
                        Assessment.Type.PROJECT,
                        Assessment.Supervision.SUPERVISED_ONLINE,
                        Assessment.Identification.DOCUMENT),
                new Roles(List.of(issuer), issuer, List.of(issuer), List.of()),
                SpecificationPublished.Orientation.MIXED,
                List.of("en"),
                true,
                Instant.parse("2026-09-01T08:00:00Z"));
    }
}
