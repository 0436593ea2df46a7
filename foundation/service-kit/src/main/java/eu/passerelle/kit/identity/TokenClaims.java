package eu.passerelle.kit.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What an access token of the realm says.
 *
 * @param token the verified token
 */
record TokenClaims(JsonWebToken token) {

    private static final String ORGANISATION = "organization";
    private static final String MACHINE = "service-account-";

    static TokenClaims of(JsonWebToken token) {
        return new TokenClaims(token);
    }

    Caller caller(Set<String> roles) {
        boolean machine = machine();
        return new Caller(
                text("sub"),
                machine ? Optional.empty() : text("name"),
                machine ? Optional.empty() : verifiedEmail(),
                organisation(),
                roles,
                machine);
    }

    private boolean machine() {
        return text("preferred_username").filter(name -> name.startsWith(MACHINE)).isPresent();
    }

    private Optional<String> verifiedEmail() {
        return Optional.<Object>ofNullable(token.getClaim("email_verified"))
                .filter(verified -> Boolean.parseBoolean(verified.toString()))
                .flatMap(verified -> text("email"));
    }

    /** The one organisation the token names; empty if it names several, for then none is meant. */
    private Optional<String> organisation() {
        List<String> aliases = aliases(token.getClaim(ORGANISATION)).distinct().toList();
        return aliases.size() == 1 ? Optional.of(aliases.getFirst()) : Optional.empty();
    }

    private static Stream<String> aliases(Object claim) {
        return switch (claim) {
            case null -> Stream.empty();
            case JsonArray array -> array.stream().flatMap(TokenClaims::aliases);
            case JsonObject byAlias -> byAlias.keySet().stream();
            case JsonString alias -> Stream.of(alias.getString());
            case Collection<?> several -> several.stream().flatMap(TokenClaims::aliases);
            case String alias -> Stream.of(alias);
            default -> Stream.empty();
        };
    }

    private Optional<String> text(String claim) {
        return Optional.<Object>ofNullable(token.getClaim(claim))
                .map(
                        value ->
                                value instanceof JsonString json
                                        ? json.getString()
                                        : Objects.toString(value))
                .filter(value -> !value.isBlank());
    }
}
