package eu.passerelle.stack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The platform's lists, which come page by page. */
public final class Lists {

    private static final int LARGEST_PAGE = 100;

    private Lists() {}

    /** Every item, page after page; further pages are asked for as they are needed. */
    public static Stream<JsonNode> all(Api who, String path) {
        var address = path + (path.contains("?") ? "&" : "?") + "pageSize=" + LARGEST_PAGE;
        return Stream.iterate(
                        page(who, address),
                        page -> !page.isMissingNode(),
                        page -> next(who, address, page))
                .flatMap(page -> StreamSupport.stream(page.path("items").spliterator(), false));
    }

    private static JsonNode next(Api who, String address, JsonNode page) {
        var cursor = page.path("next");
        return cursor.isTextual()
                ? page(
                        who,
                        address
                                + "&after="
                                + URLEncoder.encode(cursor.asText(), StandardCharsets.UTF_8))
                : MissingNode.getInstance();
    }

    private static JsonNode page(Api who, String address) {
        return who.get(address).orTrouble().json();
    }
}
