package eu.passerelle.stack.api;

import eu.passerelle.stack.home.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sample people, who all have one password, and their access tokens. */
public final class People {

    private static final Duration REUSED_FOR = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final URI tokens;
    private final String password;

    /**
     * The people of a realm.
     *
     * @param realm its address
     */
    public People(String realm, String password) {
        this.tokens = URI.create(realm + "/protocol/openid-connect/token");
        this.password = password;
    }

    private record Held(String token, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < REUSED_FOR.toNanos();
        }
    }

    /** A token that is good for a while. */
    String token(String username) {
        return held.compute(
                        username,
                        (name, old) ->
                                old != null && old.isFresh()
                                        ? old
                                        : new Held(fetch(name), System.nanoTime()))
                .token();
    }

    private String fetch(String username) {
        var form =
                Map.of(
                        "grant_type", "password",
                        "client_id", "passerelle-cli",
                        "scope", "openid",
                        "username", username,
                        "password", password);
        var request =
                HttpRequest.newBuilder(tokens)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encode(form)))
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return new Answer("Logging in as " + username, answer.statusCode(), answer.body())
                    .orTrouble()
                    .json()
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new Trouble("Nobody can log in: %s does not answer.".formatted(tokens), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Logging in was interrupted.", e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
