package eu.passerelle.credentials.selective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.jsonld.JsonLd;
import eu.passerelle.credentials.jsonld.NQuads;
import eu.passerelle.credentials.jsonld.Quad;
import eu.passerelle.credentials.jsonld.Rdfc;
import eu.passerelle.credentials.multiformat.Multibase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The statements of a document in an order that tells nothing of what is kept: blank nodes labelled
 * by a keyed hash (ECDSA Cryptosuites 1.0, 3.4.1 to 3.4.4, 3.4.14 and 3.4.16).
 */
final class Statements {

    private static final String DIGEST = "SHA-256";

    private final ObjectNode compact;
    private final Map<String, String> labels;
    private final List<String> lines;

    private Statements(ObjectNode compact, Map<String, String> labels, List<String> lines) {
        this.compact = compact;
        this.labels = labels;
        this.lines = lines;
    }

    /** The statements of a document, labelled with a key. */
    static Statements of(ObjectNode document, byte[] hmacKey) {
        JsonNode named = new Skolem().named(JsonLd.expanded(document));
        ObjectNode compact = JsonLd.compacted(named, document.get("@context"));
        List<Quad> quads = Skolem.blank(JsonLd.quadsOfExpanded(named));
        var labels = new HashMap<String, String>();
        Rdfc.labels(quads, DIGEST)
                .forEach((node, label) -> labels.put(node, keyed(label, hmacKey)));
        return new Statements(compact, labels, relabelled(quads, labels::get));
    }

    /** The statements of a derived document, labelled as its proof says. */
    static List<String> of(ObjectNode document, Map<String, String> labelsInProof) {
        List<Quad> quads = JsonLd.quads(document);
        Map<String, String> canonical = Rdfc.labels(quads, DIGEST);
        return relabelled(quads, node -> labelsInProof.get(canonical.get(node)));
    }

    List<String> lines() {
        return lines;
    }

    /** The places of the statements that pointers name. */
    SortedSet<Integer> indexes(Collection<String> pointers) {
        var indexes = new TreeSet<Integer>();
        Set<String> picked =
                picked(pointers)
                        .map(quads -> new HashSet<>(relabelled(quads, labels::get)))
                        .orElseGet(HashSet::new);
        for (int i = 0; i < lines.size(); i++) {
            if (picked.contains(lines.get(i))) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** From the canonical labels of the part that pointers name to ours. */
    Map<String, String> labelsFor(Collection<String> pointers) {
        var result = new HashMap<String, String>();
        picked(pointers)
                .ifPresent(
                        quads ->
                                Rdfc.labels(quads, DIGEST)
                                        .forEach(
                                                (node, label) ->
                                                        result.put(label, labels.get(node))));
        return result;
    }

    private Optional<List<Quad>> picked(Collection<String> pointers) {
        return Pointers.select(pointers, compact).map(part -> Skolem.blank(JsonLd.quads(part)));
    }

    private static List<String> relabelled(List<Quad> quads, UnaryOperator<String> labels) {
        return quads.stream()
                .map(quad -> quad.mapped(term -> label(term, labels)))
                .map(Quad::line)
                .distinct()
                .sorted(NQuads.CODE_POINT_ORDER)
                .toList();
    }

    private static String label(String term, UnaryOperator<String> labels) {
        return Quad.isBlank(term) ? String.valueOf(labels.apply(term)) : term;
    }

    private static String keyed(String label, byte[] hmacKey) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(hmacKey, "HmacSHA256"));
            byte[] digest = mac.doFinal(label.substring(2).getBytes(StandardCharsets.UTF_8));
            return "_:" + Multibase.base64Url(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
