package eu.passerelle.catalog.search.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.provider.QualityAssurance;
import eu.passerelle.catalog.search.Listing;
import eu.passerelle.catalog.specification.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found.
 *
 * @param id which specification
 * @param version the published version
 * @param title what it is called, by language
 * @param ects credit points; missing where no credit is attached
 * @param hours notional workload; missing where not stated
 * @param eqfLevel missing where not stated or not applicable
 * @param iscedF missing where not stated
 * @param languages of instruction
 * @param microCredential whether it earned the label, by rule
 * @param provider whose it is
 * @param publishedAt since when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListingView(
        UUID id,
        int version,
        Map<String, String> title,
        BigDecimal ects,
        BigDecimal hours,
        Integer eqfLevel,
        String iscedF,
        List<String> languages,
        boolean microCredential,
        OffererView provider,
        Instant publishedAt) {

    /**
     * Whose it is.
     *
     * @param id the alias
     * @param name the legal name
     * @param country ISO 3166-1 alpha-2
     * @param qualityAssuredBy missing where that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OffererView(
            @Schema(examples = "rheinfurt") String id,
            String name,
            String country,
            String qualityAssuredBy) {
        private static OffererView of(Listing.Offerer offerer) {
            return new OffererView(
                    offerer.id().value(),
                    offerer.name(),
                    offerer.country(),
                    offerer.quality().map(QualityAssurance::agency).orElse(null));
        }
    }

    static ListingView of(Listing listing) {
        var summary = listing.summary();
        var dimensions = summary.dimensions();
        return new ListingView(
                listing.id().value(),
                listing.version(),
                summary.title().byLanguage(),
                dimensions.workload().ects().orElse(null),
                dimensions.workload().hours().orElse(null),
                dimensions.level().eqf().orElse(null),
                dimensions.field().orElse(null),
                summary.languages().stream().map(Language::tag).toList(),
                summary.microCredential(),
                OffererView.of(listing.offerer()),
                listing.publishedAt());
    }
}
