package eu.passerelle.catalog.search.rest;

import eu.passerelle.catalog.search.Wish;
import eu.passerelle.catalog.specification.Language;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody looks for, as query parameters. */
public class WishQuery {
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

    Wish wish() {
        return new Wish(
                Optional.ofNullable(words),
                Optional.ofNullable(ectsMin),
                Optional.ofNullable(ectsMax),
                Optional.ofNullable(eqf),
                new Wish.InTeaching(
                        Optional.ofNullable(language).map(Language::new),
                        Optional.ofNullable(isced)));
    }
}
