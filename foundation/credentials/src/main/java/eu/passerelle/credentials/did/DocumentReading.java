package eu.passerelle.credentials.did;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.AgreementKey;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Multikey;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.x509.CertificateChain;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a document (Controlled Identifiers 1.0, 2 and 3.3), method by method. */
final class DocumentReading {

    private static final int MOST_METHODS = 200;

    private final String did;
    private final ObjectNode document;
    private final Map<String, JsonNode> methods = new LinkedHashMap<>();
    private final Map<String, Set<Purpose>> purposes = new LinkedHashMap<>();
    private final List<VerificationKey> keys = new ArrayList<>();
    private final Map<String, CertificateChain> chains = new LinkedHashMap<>();
    private final List<AgreementKey> agreementKeys = new ArrayList<>();

    DocumentReading(String did, ObjectNode document) {
        this.did = did;
        this.document = document;
    }

    DidDocument document() {
        each(DidTerms.VERIFICATION_METHOD).forEach(this::keep);
        for (Purpose purpose : Purpose.values()) {
            each(purpose.term()).forEach(entry -> authorise(entry, purpose));
        }
        List<String> agreement = each(DidTerms.KEY_AGREEMENT).stream().map(this::agreed).toList();
        methods.forEach(
                (url, method) -> {
                    signing(url, method).ifPresent(keys::add);
                    if (agreement.contains(url)) {
                        agreeing(url, method).ifPresent(agreementKeys::add);
                    }
                });
        return new DidDocument(did, keys, chains, agreementKeys);
    }

    private List<JsonNode> each(String member) {
        List<JsonNode> each = Json.each(document.get(member));
        if (each.size() > MOST_METHODS) {
            throw Rejected.malformed("more than %d of %s".formatted(MOST_METHODS, member));
        }
        return each;
    }

    // a document speaks for its own identifier: a method of another one is not its to publish
    private void keep(JsonNode method) {
        String url = absolute(method.path("id").textValue());
        if (url == null || !url.startsWith(did + "#")) {
            return;
        }
        JsonNode known = methods.putIfAbsent(url, method);
        if (known != null && !known.equals(method)) {
            throw Rejected.malformed("two different verification methods of one id");
        }
    }

    // Controlled Identifiers 1.0, 2.3: a relationship names a method, or embeds one of its own
    private void authorise(JsonNode entry, Purpose purpose) {
        if (entry.isObject()) {
            keep(entry);
        }
        String url = absolute(Json.idOf(entry));
        if (url != null) {
            purposes.computeIfAbsent(url, any -> EnumSet.noneOf(Purpose.class)).add(purpose);
        }
    }

    private String agreed(JsonNode entry) {
        if (entry.isObject()) {
            keep(entry);
        }
        return String.valueOf(absolute(Json.idOf(entry)));
    }

    private String absolute(String url) {
        return url != null && url.startsWith("#") ? did + url : url;
    }

    private Optional<VerificationKey> signing(String url, JsonNode method) {
        try {
            PublicKey key = publicKey(method);
            CertificateChain.ofJwk(method.path(DidTerms.PUBLIC_KEY_JWK))
                    .ifPresent(chain -> chains.put(url, chain));
            return Optional.of(
                    new VerificationKey(
                            url,
                            method.path("controller").asText(""),
                            KeyType.of(key),
                            key,
                            isForSignatures(method)
                                    ? purposes.getOrDefault(url, Set.of())
                                    : Set.of(),
                            instant(method, "expires"),
                            instant(method, "revoked")));
        } catch (IllegalArgumentException | DateTimeException | Rejected notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<AgreementKey> agreeing(String url, JsonNode method) {
        String multibase = method.path(DidTerms.PUBLIC_KEY_MULTIBASE).asText();
        try {
            String controller = method.path("controller").asText("");
            return Optional.of(new AgreementKey(url, controller, multibase));
        } catch (IllegalArgumentException | Rejected notOurs) {
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

    private static boolean isForSignatures(JsonNode method) {
        return Jwk.isForSignatures(method.path(DidTerms.PUBLIC_KEY_JWK));
    }

    private static Optional<Instant> instant(JsonNode method, String member) {
        return method.has(member)
                ? Optional.of(OffsetDateTime.parse(method.path(member).asText()).toInstant())
                : Optional.empty();
    }
}
