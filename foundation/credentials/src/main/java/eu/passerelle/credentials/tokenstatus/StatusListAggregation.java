package eu.passerelle.credentials.tokenstatus;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where all lists of an issuer are, so that they can be fetched ahead (Token Status List, 9). It is
 * not signed: each list has to stand for itself.
 *
 * @param lists URLs of list tokens
 */
public record StatusListAggregation(List<String> lists) {

    private static final int MOST = 10_000;

    public StatusListAggregation {
        lists = List.copyOf(lists);
    }

    /** Reads a document, or ends in {@link Rejected}. */
    public static StatusListAggregation read(byte[] json) {
        JsonNode urls = Json.object(json).path(TokenStatusTerms.STATUS_LISTS);
        if (!urls.isArray() || urls.size() > MOST) {
            throw Rejected.malformed("not at most %d status lists".formatted(MOST));
        }
        var lists = new ArrayList<String>();
        urls.forEach(url -> lists.add(url(url.textValue())));
        return new StatusListAggregation(lists);
    }

    private static String url(String text) {
        try {
            if (text != null && new URI(text).isAbsolute()) {
                return text;
            }
        } catch (URISyntaxException none) {
            throw Rejected.malformed("a status list that is no URL");
        }
        throw Rejected.malformed("a status list that is no URL");
    }
}
