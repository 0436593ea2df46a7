package eu.passerelle.catalog.search.rest;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.search.Wish;
import eu.passerelle.catalog.specification.Language;
import eu.passerelle.catalog.specification.Participation;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.SpecificationPublished.Orientation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody looks for, as query parameters. */
public class WishQuery {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words, in any language", example = "data analysis")
    String words;

    @QueryParam("ectsMin")
    @DecimalMin("0")
    @DecimalMax("1000")
    @Parameter(description = "At least so many credit points")
    BigDecimal ectsMin;

    @QueryParam("ectsMax")
    @DecimalMin("0")
    @DecimalMax("1000")
    @Parameter(description = "At most so many credit points")
    BigDecimal ectsMax;

    @QueryParam("eqf")
    @Min(1)
    @Max(8)
    @Parameter(description = "Level of the European Qualifications Framework")
    Integer eqf;

    @QueryParam("language")
    @Pattern(regexp = Language.PATTERN)
    @Parameter(description = "Language of instruction", example = "en")
    String language;

    @QueryParam("isced")
    @Pattern(regexp = "[0-9]{2,4}")
    @Parameter(description = "ISCED-F 2013 code, or its first two or three digits", example = "061")
    String isced;

    @QueryParam("participation")
    @Parameter(description = "How one takes part")
    Participation participation;

    @QueryParam("orientation")
    @Parameter(description = "Academic, applied or mixed")
    Orientation orientation;

    @QueryParam("providerKind")
    @Parameter(description = "What sort of organisation offers it")
    ProviderKind providerKind;

    @QueryParam("skill")
    @Size(max = 500)
    @Pattern(regexp = Profile.WEB_ADDRESS)
    @Parameter(
            description = "An ESCO concept that an outcome names",
            example = "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d")
    String skill;

    @QueryParam("startsFrom")
    @Parameter(description = "A run of it starts on that day or later", example = "2026-09-01")
    LocalDate startsFrom;

    @QueryParam("microCredential")
    @Parameter(description = "Only what earned the label")
    boolean microCredential;

    @QueryParam("sort")
    @Parameter(
            description =
                    "What comes first; where left away, the best fit, or the newest without words")
    Wish.Order sort;

    Wish wish() {
        return new Wish(
                Optional.ofNullable(words),
                new Wish.Size(
                        Optional.ofNullable(ectsMin),
                        Optional.ofNullable(ectsMax),
                        Optional.ofNullable(eqf)),
                new Wish.InTeaching(
                        Optional.ofNullable(language).map(Language::new),
                        Optional.ofNullable(isced)),
                new Wish.Facets(
                        Optional.ofNullable(participation),
                        Optional.ofNullable(orientation),
                        Optional.ofNullable(providerKind),
                        Optional.ofNullable(skill).map(URI::create),
                        Optional.ofNullable(startsFrom).map(WishQuery::withinReach),
                        microCredential),
                Optional.ofNullable(sort));
    }

    /** Nothing starts before or after what the calendar of the database reaches. */
    private static LocalDate withinReach(LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return day.isAfter(LATEST) ? LATEST : day;
    }
}
