package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which claims a type of SD-JWT VC has and what of the canonical credential fills them: read from a
 * document, because the drafts that say so change.
 */
public final class ClaimMap {

    private final String type;
    private final ObjectNode constants;
    private final List<Claim> claims;

    private ClaimMap(String type, ObjectNode constants, List<Claim> claims) {
        this.type = type;
        this.constants = constants;
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

    /** Reads a map: {@code vct}, {@code constants} and {@code claims}. */
    public static ClaimMap read(byte[] json) {
        ObjectNode document = Json.object(json);
        var claims = new ArrayList<Claim>();
        for (JsonNode claim : document.path("claims")) {
            claims.add(
                    new Claim(
                            claim.path("claim").asText(),
                            ClaimSource.valueOf(claim.path("from").asText()),
                            claim.path("required").asBoolean(),
                            claim.path("disclosable").asBoolean()));
        }
        ObjectNode constants =
                document.path("constants") instanceof ObjectNode object ? object : Json.newObject();
        return new ClaimMap(document.path("vct").asText(), constants, claims);
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
        target.setAll(constants);
        for (Claim claim : claims) {
            var value = claim.source().of(credential);
            if (value.isPresent()) {
                target.set(claim.name(), value.get());
            } else if (claim.required()) {
                throw new IllegalArgumentException(
                        "the credential does not say what %s asks for".formatted(claim.name()));
            }
        }
        return new Rendition(target, losses(credential));
    }

    /** The claims that a holder may keep. */
    public DisclosureFrame frame() {
        Set<String> pointers =
                claims.stream()
                        .filter(Claim::disclosable)
                        .map(claim -> "/" + claim.name())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new DisclosureFrame(pointers, 0);
    }

    private List<Rendition.Loss> losses(Credential credential) {
        Set<ClaimSource> carried = claims.stream().map(Claim::source).collect(Collectors.toSet());
        var losses = new ArrayList<Rendition.Loss>();
        for (ClaimSource source : ClaimSource.values()) {
            if (!carried.contains(source) && source.of(credential).isPresent()) {
                losses.add(
                        new Rendition.Loss(
                                source.name(), "the type %s has no such claim".formatted(type)));
            }
        }
        return losses;
    }

    private static ClaimMap bundled(String file) {
        try (InputStream stream = ClaimMap.class.getResourceAsStream(file)) {
            return read(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Claim(String name, ClaimSource source, boolean required, boolean disclosable) {}
}
