package eu.passerelle.testkit.stack;

import static io.restassured.RestAssured.given;

import eu.passerelle.stack.shared.TestSecrets;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens from the real identity provider, for the sample people and machines. */
public final class Tokens {

    private static final Duration REUSED_FOR = Duration.ofMinutes(4);
    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

    private Tokens() {}

    /** The token of a person, by user name: {@code dr.ruiz}. */
    public static String of(String username) {
        return held(
                "person:" + username,
                () ->
                        Map.of(
                                "grant_type", "password",
                                "client_id", "passerelle-cli",
                                "scope", "openid organization",
                                "username", username,
                                "password", TestSecrets.SAMPLE_PASSWORD));
    }

    /** The token of a machine, by client: {@code rheinfurt-lms}. */
    public static String ofMachine(String client) {
        return held(
                "machine:" + client,
                () ->
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                client,
                                "client_secret",
                                TestSecrets.MACHINE));
    }

    private interface Form {
        Map<String, String> fields();
    }

    private record Held(String token, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < REUSED_FOR.toNanos();
        }
    }

    private static String held(String whose, Form form) {
        return HELD.compute(
                        whose,
                        (key, held) ->
                                held != null && held.isFresh()
                                        ? held
                                        : new Held(fetch(form), System.nanoTime()))
                .token();
    }

    private static String fetch(Form form) {
        var realm = ConfigProvider.getConfig().getValue("passerelle.identity.url", String.class);
        ValidatableResponse answer =
                given().formParams(form.fields())
                        .post(realm + "/protocol/openid-connect/token")
                        .then()
                        .statusCode(200);
        return answer.extract().path("access_token");
    }
}
