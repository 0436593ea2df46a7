package eu.passerelle.kit.paging;

import eu.passerelle.kit.problem.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller may ask of a list; take it as {@code @Valid @BeanParam PageQuery}. */
public class PageQuery {

    @QueryParam("pageSize")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many items a page has at most.")
    int pageSize = 20;

    @QueryParam("after")
    @Parameter(description = "The `next` of the page before; leave it away for the first page.")
    String after;

    /** For the framework. */
    public PageQuery() {}

    /** The page of this size after that cursor; null for the first. */
    public PageQuery(int pageSize, String after) {
        this.pageSize = pageSize;
        this.after = after;
    }

    /** How many items fit. */
    public int size() {
        return pageSize;
    }

    /** How many rows to read: one more than fits shows whether there is a next page. */
    public int limit() {
        return pageSize + 1;
    }

    /** The sort key to start after; empty for the first page. */
    public Optional<List<String>> after() {
        return Optional.ofNullable(after).filter(text -> !text.isEmpty()).map(this::keyOf);
    }

    /** The id to start after, for a list sorted by its ids alone; empty for the first page. */
    public Optional<UUID> afterId() {
        return after().map(key -> idOf(key.getFirst()));
    }

    private List<String> keyOf(String text) {
        return Cursor.read(text).key();
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new Refused(new PagingRefusal.UnreadableCursor());
        }
    }
}
