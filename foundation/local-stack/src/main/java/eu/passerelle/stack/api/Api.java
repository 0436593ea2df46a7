package eu.passerelle.stack.api;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.stack.home.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The platform's API at one origin, as somebody or as nobody. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final String JSON = "application/json";

    private final HttpClient client;
    private final URI origin;
    private final People people;
    private final Optional<String> user;

    private Api(HttpClient client, URI origin, People people, Optional<String> user) {
        this.client = client;
        this.origin = origin;
        this.people = people;
        this.user = user;
    }

    /** As nobody. */
    public static Api at(URI origin, People people) {
        var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        return new Api(client, origin, people, Optional.empty());
    }

    /** As one of the sample people. */
    public Api as(String username) {
        return new Api(client, origin, people, Optional.of(username));
    }

    /** Where it is. */
    public URI origin() {
        return origin;
    }

    /** Reads. */
    public Answer get(String path) {
        return get(path, JSON);
    }

    /** Reads in a format. */
    public Answer get(String path, String format) {
        return send(request(path).header("Accept", format).GET(), "GET " + path);
    }

    /** Sends JSON. */
    public Answer post(String path, JsonNode body) {
        return post(path, JSON, body.toString());
    }

    /** Sends nothing but the wish. */
    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()), "POST " + path);
    }

    /** Sends a text of some type. */
    public Answer post(String path, String type, String body) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes of some type. */
    public Answer post(String path, String type, byte[] body) {
        var request =
                request(path)
                        .header("Content-Type", type)
                        .header("Accept", JSON)
                        .POST(BodyPublishers.ofByteArray(body));
        return send(request, "POST " + path);
    }

    /** Puts a thing there that needs no body. */
    public Answer put(String path) {
        return send(request(path).PUT(BodyPublishers.noBody()), "PUT " + path);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE);
        user.ifPresent(name -> request.header("Authorization", "Bearer " + people.token(name)));
        return request;
    }

    private Answer send(HttpRequest.Builder request, String asked) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(asked, answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new Trouble("%s got no answer: %s".formatted(asked, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(asked + " was interrupted.", e);
        }
    }
}
