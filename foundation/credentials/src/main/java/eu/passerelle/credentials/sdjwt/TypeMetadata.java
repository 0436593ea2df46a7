package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is published of a type of credential: how to show it and which claims it has (SD-JWT VC, 6).
 *
 * @param type that it describes
 * @param names BCP 47 tag to what people call it
 * @param parent the type it extends, and the integrity metadata of that type's document
 * @param claims in their order
 */
public record TypeMetadata(
        String type, Map<String, String> names, Optional<Parent> parent, List<ClaimRule> claims) {

    private static final int MOST_CLAIMS = 1_000;

    public TypeMetadata {
        names = Map.copyOf(names);
        claims = List.copyOf(claims);
    }

    /**
     * The type that another extends.
     *
     * @param type its name
     * @param integrity which bytes its document has to have, where that is said
     */
    public record Parent(String type, Optional<String> integrity) {}

    /**
     * What the type says of claims.
     *
     * @param path which claims
     * @param labels BCP 47 tag to what people call them
     * @param mandatory whether an issuer has to state them
     * @param disclosability whether a holder may keep them
     */
    public record ClaimRule(
            ClaimPath path,
            Map<String, String> labels,
            boolean mandatory,
            Disclosability disclosability) {

        public ClaimRule {
            labels = Map.copyOf(labels);
        }
    }

    /** Reads a document, or ends in {@link Rejected}; members it does not know are passed over. */
    public static TypeMetadata read(byte[] json) {
        ObjectNode document = Json.object(json);
        JsonNode claims = document.path(TypeTerms.CLAIMS);
        if (!claims.isMissingNode() && !claims.isArray() || claims.size() > MOST_CLAIMS) {
            throw Rejected.malformed("claims is not a list of at most %d".formatted(MOST_CLAIMS));
        }
        var rules = new ArrayList<ClaimRule>();
        var templateIds = new HashSet<String>();
        for (JsonNode claim : claims) {
            rules.add(rule(claim));
            checkTemplateId(claim, templateIds);
        }
        return new TypeMetadata(
                text(document, SdJwtTerms.VCT)
                        .orElseThrow(() -> Rejected.malformed("metadata of no type")),
                labels(document, TypeTerms.NAME),
                parent(document),
                rules);
    }

    private static Optional<Parent> parent(ObjectNode document) {
        return text(document, TypeTerms.EXTENDS)
                .map(type -> new Parent(type, text(document, TypeTerms.EXTENDS_INTEGRITY)));
    }

    private static ClaimRule rule(JsonNode claim) {
        JsonNode mandatory = claim.path(TypeTerms.MANDATORY);
        if (!mandatory.isMissingNode() && !mandatory.isBoolean()) {
            throw Rejected.malformed("mandatory is neither true nor false");
        }
        try {
            return new ClaimRule(
                    ClaimPath.read(claim.path(TypeTerms.PATH)),
                    labels(claim, TypeTerms.LABEL),
                    mandatory.asBoolean(),
                    text(claim, TypeTerms.SD)
                            .map(Disclosability::of)
                            .orElse(Disclosability.ALLOWED));
        } catch (IllegalArgumentException unknown) {
            throw Rejected.malformed("sd is not always, allowed or never");
        }
    }

    // SD-JWT VC, 8 and 9.2: each needs its language and its text
    private static Map<String, String> labels(JsonNode of, String member) {
        Map<String, String> labels = new LinkedHashMap<>();
        JsonNode display = of.path(TypeTerms.DISPLAY);
        if (!display.isMissingNode() && !display.isArray()) {
            throw Rejected.malformed("display is not a list");
        }
        for (JsonNode entry : display) {
            Optional<String> locale =
                    text(entry, TypeTerms.LOCALE).or(() -> text(entry, TypeTerms.LANG));
            Optional<String> label = text(entry, member);
            if (locale.isEmpty() || label.isEmpty()) {
                throw Rejected.malformed("display without locale or " + member);
            }
            labels.put(locale.get(), label.get());
        }
        return labels;
    }

    private static void checkTemplateId(JsonNode claim, Set<String> known) {
        Optional<String> id = text(claim, TypeTerms.SVG_ID);
        if (id.isPresent() && (!id.get().matches("[A-Za-z_]\\w*") || !known.add(id.get()))) {
            throw Rejected.malformed("svg_id is not a name of its own");
        }
    }

    private static Optional<String> text(JsonNode of, String member) {
        JsonNode value = of.path(member);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw Rejected.malformed(member + " is not a text");
        }
        return Optional.ofNullable(value.textValue());
    }
}
