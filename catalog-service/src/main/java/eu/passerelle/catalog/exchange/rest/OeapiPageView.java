package eu.passerelle.catalog.exchange.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list, as the Open Education API, version 6, counts pages.
 *
 * @param pageSize how many items a page has
 * @param pageNumber which page, from 1
 * @param hasPreviousPage whether there is one before
 * @param hasNextPage whether there is one after
 * @param items what is on it
 */
public record OeapiPageView(
        int pageSize,
        int pageNumber,
        boolean hasPreviousPage,
        boolean hasNextPage,
        @Schema(implementation = Object[].class) List<ObjectNode> items) {

    /** A page of what was read; one more than fits says that there is a next page. */
    static OeapiPageView of(OeapiQuery query, List<ObjectNode> read) {
        Set<String> members = query.members();
        return new OeapiPageView(
                query.size(),
                query.pageNumber,
                query.pageNumber > 1,
                read.size() > query.size(),
                read.stream()
                        .limit(query.size())
                        .map(item -> OeapiCourse.only(item, members))
                        .toList());
    }
}
