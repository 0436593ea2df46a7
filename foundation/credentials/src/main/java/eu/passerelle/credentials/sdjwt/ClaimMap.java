package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.TokenHeader;
import eu.passerelle.credentials.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which claims a type of SD-JWT VC has and what of the canonical credential fills them: read from a
 * document, because the drafts that say so change.
 */
public final class ClaimMap {

    private final String type;
    private final ObjectNode document;
    private final List<Claim> claims;

    private ClaimMap(String type, ObjectNode document, List<Claim> claims) {
        this.type = type;
        this.document = document;
        this.claims = List.copyOf(claims);
    }

    /** The draft micro-credential attestation of WE BUILD. */
    public static ClaimMap weBuild() {
        return bundled("we-build-microcredential.json");
    }

    /** The learning credential of the EU reference issuer. */
    public static ClaimMap euReference() {
        return bundled("eu-learning-credential.json");
    }

    /**
     * Reads a map: {@code vct}, {@code name}, {@code display}, {@code constants} and {@code
     * claims}, each with {@code claim}, {@code from}, {@code required}, {@code sd} and {@code
     * label}.
     */
    public static ClaimMap read(byte[] json) {
        ObjectNode document = Json.object(json);
        var claims = new ArrayList<Claim>();
        document.path("claims").forEach(claim -> claims.add(Claim.of(claim)));
        return new ClaimMap(document.path(SdJwtTerms.VCT).asText(), document, claims);
    }

    /** The type, as {@code vct} names it. */
    public String type() {
        return type;
    }

    /** The claims for a credential; a required one that cannot be filled is refused. */
    public Rendition render(Credential credential) {
        var target = Json.newObject().put(SdJwtTerms.VCT, type);
        target.put(JoseTerms.ISS, credential.parties().issuer().id());
        target.put(JoseTerms.IAT, credential.award().validFrom().getEpochSecond());
        credential
                .award()
                .validUntil()
                .ifPresent(until -> target.put(JoseTerms.EXP, until.getEpochSecond()));
        if (document.path("constants") instanceof ObjectNode constants) {
            target.setAll(constants);
        }
        for (Claim claim : claims) {
            var value = claim.source().of(credential);
            if (value.isPresent()) {
                target.set(claim.name(), value.get());
            } else if (claim.required()) {
                throw new IllegalArgumentException(
                        "the credential does not say what %s asks for".formatted(claim.name()));
            }
        }
        // what is lost is what cannot be read back from the text itself
        Credential readBack = recover(Json.object(Json.text(target))).credential();
        return new Rendition(target, Elements.losses(credential, readBack, type));
    }

    /**
     * Reads claims of this type back; what is not shown stays open. Claims of another type end in
     * {@link Rejected}.
     */
    public Recovered recover(ObjectNode shown) {
        if (!type.equals(shown.path(SdJwtTerms.VCT).textValue())) {
            throw Rejected.malformed("claims of another type");
        }
        var draft = new CredentialDraft();
        if (shown.path(JoseTerms.ISS).isTextual()) {
            draft.issuer = shown.get(JoseTerms.ISS).textValue();
        }
        draft.issued = TokenHeader.signedAt(shown).orElse(null);
        draft.expires = TokenHeader.moment(shown, JoseTerms.EXP).orElse(null);
        var reading = new ClaimReading(draft);
        var notUnderstood = new ArrayList<String>();
        for (Claim claim : claims) {
            try {
                if (shown.has(claim.name())) {
                    reading.take(claim.source(), shown.get(claim.name()));
                }
            } catch (IllegalArgumentException otherwise) {
                notUnderstood.add(claim.name());
            }
        }
        return new Recovered(draft.credential(), notUnderstood);
    }

    /**
     * What was read back.
     *
     * @param credential with what was shown and understood
     * @param notUnderstood names of claims of the type whose values are not as it writes them
     */
    public record Recovered(Credential credential, List<String> notUnderstood) {

        public Recovered {
            notUnderstood = List.copyOf(notUnderstood);
        }
    }

    /** The claims that a holder may keep. */
    public DisclosureFrame frame() {
        Set<String> pointers =
                claims.stream()
                        .filter(claim -> claim.disclosure() != Disclosability.NEVER)
                        .map(claim -> "/" + claim.name())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new DisclosureFrame(pointers, 0);
    }

    /** The document that describes the type to others (SD-JWT VC, 6.2). */
    public ObjectNode typeMetadata() {
        return new TypeDescription(type, document, claims).json();
    }

    private static ClaimMap bundled(String file) {
        try (InputStream stream = ClaimMap.class.getResourceAsStream(file)) {
            return read(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * One claim of a type.
     *
     * @param name in the token
     * @param source what fills it
     * @param required whether a credential has to have it
     * @param disclosure whether the holder may keep it
     * @param labels BCP 47 tag to what people call it
     */
    record Claim(
            String name,
            ClaimSource source,
            boolean required,
            Disclosability disclosure,
            Map<String, String> labels) {

        static Claim of(JsonNode claim) {
            Map<String, String> labels = new LinkedHashMap<>();
            claim.path("label")
                    .properties()
                    .forEach(one -> labels.put(one.getKey(), one.getValue().asText()));
            return new Claim(
                    claim.path("claim").asText(),
                    ClaimSource.valueOf(claim.path("from").asText()),
                    claim.path("required").asBoolean(),
                    Disclosability.of(claim.path("sd").asText()),
                    labels);
        }
    }
}
