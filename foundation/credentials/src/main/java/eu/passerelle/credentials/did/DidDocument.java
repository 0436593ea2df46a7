package eu.passerelle.credentials.did;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Multikey;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.VerificationKey;
import java.security.PublicKey;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds an identifier says with which keys: a DID document (DID Core 1.0) or controlled
 * identifier document. Retired keys stay in it, so that what they signed can still be verified.
 *
 * @param id the DID
 * @param keys every key, also retired ones
 */
public record DidDocument(String id, List<VerificationKey> keys) implements Keys {

    public DidDocument {
        keys = List.copyOf(keys);
    }

    public static DidDocument of(String id, VerificationKey... keys) {
        return new DidDocument(id, List.of(keys));
    }

    /**
     * Reads a document that was fetched for an identifier; methods of unknown kinds are left out.
     */
    public static DidDocument read(String id, byte[] json) {
        ObjectNode document = Json.object(json);
        if (!id.equals(document.path("id").textValue())) {
            throw Rejected.malformed("the document is about another identifier");
        }
        Map<String, JsonNode> methods = new LinkedHashMap<>();
        Json.each(document.get(DidTerms.VERIFICATION_METHOD))
                .forEach(method -> keep(id, method, methods));
        Map<String, Set<Purpose>> purposes = purposes(id, document, methods);
        var keys = new ArrayList<VerificationKey>();
        methods.forEach(
                (url, method) ->
                        key(url, method, purposes.getOrDefault(url, Set.of()))
                                .ifPresent(keys::add));
        return new DidDocument(id, keys);
    }

    @Override
    public Optional<VerificationKey> find(String verificationMethod) {
        return keys.stream().filter(key -> key.id().equals(verificationMethod)).findFirst();
    }

    /** The document as JSON, every key listed for what it is authorised for. */
    public ObjectNode json() {
        var document = Json.newObject();
        var contexts = document.putArray("@context").add(DidTerms.CONTEXT);
        if (keys.stream().anyMatch(DidDocument::isMultikey)) {
            contexts.add(DidTerms.MULTIKEY_CONTEXT);
        }
        if (!keys.stream().allMatch(DidDocument::isMultikey)) {
            contexts.add(DidTerms.JWK_CONTEXT);
        }
        document.put("id", id);
        var methods = document.putArray(DidTerms.VERIFICATION_METHOD);
        keys.forEach(key -> methods.add(method(key)));
        for (Purpose purpose : Purpose.values()) {
            var authorised = document.putArray(purpose.term());
            keys.stream()
                    .filter(key -> key.purposes().contains(purpose))
                    .forEach(key -> authorised.add(key.id()));
        }
        return document;
    }

    private static boolean isMultikey(VerificationKey key) {
        return switch (key.type()) {
            case ED25519, P256, P384, P521 -> true;
            case RSA -> false;
        };
    }

    private static ObjectNode method(VerificationKey key) {
        var method = Json.newObject().put("id", key.id());
        if (isMultikey(key)) {
            method.put("type", DidTerms.MULTIKEY).put("controller", key.controller());
            method.put(DidTerms.PUBLIC_KEY_MULTIBASE, key.multibase());
        } else {
            method.put("type", DidTerms.JSON_WEB_KEY).put("controller", key.controller());
            method.set(DidTerms.PUBLIC_KEY_JWK, Jwk.of(key.key()));
        }
        key.expires().ifPresent(at -> method.put("expires", at.toString()));
        key.revoked().ifPresent(at -> method.put("revoked", at.toString()));
        return method;
    }

    private static void keep(String did, JsonNode method, Map<String, JsonNode> methods) {
        String url = absolute(did, method.path("id").textValue());
        if (url == null) {
            return;
        }
        JsonNode known = methods.putIfAbsent(url, method);
        if (known != null && !known.equals(method)) {
            throw Rejected.malformed("two different verification methods of one id");
        }
    }

    // Controlled Identifiers 1.0, 2.3: a relationship names a method, or embeds one of its own
    private static Map<String, Set<Purpose>> purposes(
            String did, ObjectNode document, Map<String, JsonNode> methods) {
        Map<String, Set<Purpose>> purposes = new LinkedHashMap<>();
        for (Purpose purpose : Purpose.values()) {
            for (JsonNode entry : Json.each(document.get(purpose.term()))) {
                if (entry.isObject()) {
                    keep(did, entry, methods);
                }
                String url = absolute(did, Json.idOf(entry));
                if (url != null) {
                    purposes.computeIfAbsent(url, any -> EnumSet.noneOf(Purpose.class))
                            .add(purpose);
                }
            }
        }
        return purposes;
    }

    private static String absolute(String did, String url) {
        return url != null && url.startsWith("#") ? did + url : url;
    }

    private static Optional<VerificationKey> key(
            String url, JsonNode method, Set<Purpose> purposes) {
        try {
            PublicKey key = publicKey(method);
            return Optional.of(
                    new VerificationKey(
                            url,
                            method.path("controller").asText(""),
                            KeyType.of(key),
                            key,
                            purposes,
                            instant(method, "expires"),
                            instant(method, "revoked")));
        } catch (IllegalArgumentException | DateTimeParseException | Rejected notOurs) {
            return Optional.empty();
        }
    }

    private static PublicKey publicKey(JsonNode method) {
        return switch (method.path("type").asText()) {
            case DidTerms.MULTIKEY, DidTerms.ED25519_2020 ->
                    Multikey.publicKey(method.path(DidTerms.PUBLIC_KEY_MULTIBASE).textValue());
            case DidTerms.JSON_WEB_KEY, DidTerms.JSON_WEB_KEY_2020 ->
                    Jwk.publicKey(method.path(DidTerms.PUBLIC_KEY_JWK));
            default -> throw new IllegalArgumentException("a method of another kind");
        };
    }

    private static Optional<Instant> instant(JsonNode method, String member) {
        return method.has(member)
                ? Optional.of(
                        java.time.OffsetDateTime.parse(method.path(member).asText()).toInstant())
                : Optional.empty();
    }
}
