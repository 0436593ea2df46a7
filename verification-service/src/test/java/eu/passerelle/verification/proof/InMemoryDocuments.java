package eu.passerelle.verification.proof;

import eu.passerelle.verification.fetching.DocumentKind;
import eu.passerelle.verification.fetching.Documents;
import eu.passerelle.verification.fetching.Fetched;
import eu.passerelle.verification.fetching.Fetched.Obstacle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a test publishes. */
final class InMemoryDocuments implements Documents {
    private final Map<String, String> published = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    void publish(String place, String content) {
        published.put(place, content);
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public Fetched fetch(URI place, DocumentKind kind) {
        asked.add(place.toString());
        String content = published.get(place.toString());
        return content == null
                ? new Fetched.Missing(Obstacle.NOT_REACHABLE)
                : new Fetched.Found(content.getBytes(StandardCharsets.UTF_8));
    }
}
