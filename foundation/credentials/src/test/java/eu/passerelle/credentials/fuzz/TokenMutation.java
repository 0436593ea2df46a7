package eu.passerelle.credentials.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes one part of a token, and puts the token together again. */
final class TokenMutation {

    private TokenMutation() {}

    static byte[] of(byte[] token, JsonMutation json, RandomGenerator random) {
        List<String> parts =
                new ArrayList<>(
                        Arrays.asList(new String(token, UTF_8).split("(?<=[.~])|(?=[.~])")));
        int at = random.nextInt(parts.size());
        switch (random.nextInt(5)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(at, parts.get(random.nextInt(parts.size())));
            default -> parts.set(at, changed(parts.get(at), json));
        }
        return String.join("", parts).getBytes(UTF_8);
    }

    private static String changed(String part, JsonMutation json) {
        try {
            byte[] inside = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json.of(inside));
        } catch (IllegalArgumentException notBase64) {
            return part + part;
        }
    }
}
