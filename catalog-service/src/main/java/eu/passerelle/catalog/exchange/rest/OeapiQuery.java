package eu.passerelle.catalog.exchange.rest;

import eu.passerelle.catalog.exchange.HarvestRefusal;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for, and which members of its items. */
public class OeapiQuery {
    private static final int REACH = 10_000;

    @QueryParam("pageSize")
    @DefaultValue("10")
    @Pattern(regexp = "10|20|50|100|250")
    @Parameter(
            description = "How many items a page has",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            enumeration = {"10", "20", "50", "100", "250"}))
    String pageSize = "10";

    @QueryParam("pageNumber")
    @DefaultValue("1")
    @Min(1)
    @Parameter(description = "Which page, from 1")
    int pageNumber = 1;

    @QueryParam("fields")
    @Size(max = 500)
    @Pattern(regexp = "\\(?[A-Za-z,]*\\)?")
    @Parameter(
            description = "Which members to write, where not all of them",
            example = "name,studyLoad")
    String fields;

    int size() {
        return Integer.parseInt(pageSize);
    }

    /** How many items lie before the page; refused where that is too deep. */
    int from() {
        long from = (pageNumber - 1L) * size();
        if (from + size() > REACH) {
            throw HarvestRefusal.because(new HarvestRefusal.PageTooDeep(REACH));
        }
        return (int) from;
    }

    Set<String> members() {
        return fields == null
                ? Set.of()
                : Arrays.stream(fields.replaceAll("[()]", "").split(","))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
