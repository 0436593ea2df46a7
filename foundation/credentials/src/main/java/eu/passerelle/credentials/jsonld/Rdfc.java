package eu.passerelle.credentials.jsonld;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.key.Crypto;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * RDF Dataset Canonicalization 1.0 (RDFC-1.0), with the digest of one's choice and a bound on the
 * work that a poisoned graph can ask for. One instance canonicalises one dataset.
 */
public final class Rdfc {

    private static final int MOST_WORK = 20_000;

    private final MessageDigest digest;
    private final Set<Quad> quads;
    private final Map<String, List<Quad>> quadsOf = new LinkedHashMap<>();
    private final Map<String, String> firstDegree = new LinkedHashMap<>();
    private final Labels canonical = new Labels("c14n");
    private int work;

    private Rdfc(Collection<Quad> quads, String digest) {
        this.digest = Crypto.digest(digest);
        this.quads = new LinkedHashSet<>(quads);
    }

    /** The canonical N-Quads document, in UTF-8. */
    public static byte[] canonical(Collection<Quad> quads, String digest) {
        return canonicalised(quads, digest).document();
    }

    /** From each blank node as it came to its canonical label. */
    public static Map<String, String> labels(Collection<Quad> quads, String digest) {
        var done = canonicalised(quads, digest);
        return Map.copyOf(done.canonical.issued);
    }

    private static Rdfc canonicalised(Collection<Quad> quads, String digest) {
        var canonicalisation = new Rdfc(quads, digest);
        canonicalisation.label();
        return canonicalisation;
    }

    // RDFC-1.0, 4.4.3
    private void label() {
        quads.forEach(this::index);
        var byHash = new TreeMap<String, List<String>>();
        quadsOf.keySet()
                .forEach(
                        node ->
                                byHash.computeIfAbsent(firstDegree(node), any -> new ArrayList<>())
                                        .add(node));
        byHash.values().stream()
                .filter(nodes -> nodes.size() == 1)
                .forEach(nodes -> canonical.labelOf(nodes.getFirst()));
        byHash.values().stream().filter(nodes -> nodes.size() > 1).forEach(this::labelAlike);
    }

    // RDFC-1.0, 4.4.3 step 5
    private void labelAlike(List<String> nodes) {
        var paths = new ArrayList<Path>();
        for (String node : nodes) {
            if (!canonical.has(node)) {
                var temporary = new Labels("b");
                temporary.labelOf(node);
                paths.add(nDegree(node, temporary));
            }
        }
        paths.sort((left, right) -> left.hash.compareTo(right.hash));
        paths.forEach(path -> path.labels.issued.keySet().forEach(canonical::labelOf));
    }

    private void index(Quad quad) {
        index(quad.subject(), quad);
        if (!quad.object().equals(quad.subject())) {
            index(quad.object(), quad);
        }
        if (!quad.graph().equals(quad.subject()) && !quad.graph().equals(quad.object())) {
            index(quad.graph(), quad);
        }
    }

    private void index(String term, Quad quad) {
        if (Quad.isBlank(term)) {
            quadsOf.computeIfAbsent(term, any -> new ArrayList<>()).add(quad);
        }
    }

    // RDFC-1.0, 4.6.3
    private String firstDegree(String node) {
        return firstDegree.computeIfAbsent(node, this::hashFirstDegree);
    }

    private String hashFirstDegree(String node) {
        List<Quad> own = quadsOf.get(node);
        var lines = new Lines(own.size());
        for (Quad quad : own) {
            lines.add(
                    masked(quad.subject(), node),
                    quad.predicate(),
                    masked(quad.object(), node),
                    masked(quad.graph(), node));
        }
        return hash(lines.sorted());
    }

    private static String masked(String term, String node) {
        if (!Quad.isBlank(term)) {
            return term;
        }
        return term.equals(node) ? "_:a" : "_:z";
    }

    // RDFC-1.0, 4.8.3
    private Path nDegree(String node, Labels labels) {
        spend();
        var related = new TreeMap<String, List<String>>();
        for (Quad quad : quadsOf.get(node)) {
            relate(quad, quad.subject(), 's', node, labels, related);
            relate(quad, quad.object(), 'o', node, labels, related);
            relate(quad, quad.graph(), 'g', node, labels, related);
        }
        var data = new StringBuilder();
        Labels issuer = labels;
        for (var group : related.entrySet()) {
            Path chosen = shortest(group.getValue(), issuer);
            data.append(group.getKey()).append(chosen.hash);
            issuer = chosen.labels;
        }
        return new Path(hash(data.toString()), issuer);
    }

    // RDFC-1.0, 4.7.3
    private void relate(
            Quad quad,
            String term,
            char position,
            String node,
            Labels labels,
            Map<String, List<String>> related) {
        if (!Quad.isBlank(term) || term.equals(node)) {
            return;
        }
        var input = new StringBuilder().append(position);
        if (position != 'g') {
            input.append(quad.predicate());
        }
        if (canonical.has(term)) {
            input.append(canonical.labelOf(term));
        } else if (labels.has(term)) {
            input.append(labels.labelOf(term));
        } else {
            input.append(firstDegree(term));
        }
        related.computeIfAbsent(hash(input.toString()), any -> new ArrayList<>()).add(term);
    }

    // RDFC-1.0, 4.8.3 step 5.4: the least path over all orders of the group
    private Path shortest(List<String> group, Labels labels) {
        Path chosen = null;
        for (List<String> order : new Permutations(group)) {
            spend();
            Path path = path(order, labels.copy(), chosen == null ? null : chosen.hash);
            if (path != null && (chosen == null || path.hash.compareTo(chosen.hash) < 0)) {
                chosen = path;
            }
        }
        return chosen;
    }

    private Path path(List<String> order, Labels labels, String best) {
        var path = new StringBuilder();
        var recursion = new ArrayList<String>();
        for (String related : order) {
            if (canonical.has(related)) {
                path.append(canonical.labelOf(related));
            } else {
                if (!labels.has(related)) {
                    recursion.add(related);
                }
                path.append(labels.labelOf(related));
            }
            if (isWorse(path, best)) {
                return null;
            }
        }
        Labels issuer = labels;
        for (String related : recursion) {
            Path result = nDegree(related, issuer);
            path.append(issuer.labelOf(related)).append('<').append(result.hash).append('>');
            issuer = result.labels;
            if (isWorse(path, best)) {
                return null;
            }
        }
        return new Path(path.toString(), issuer);
    }

    private static boolean isWorse(StringBuilder path, String best) {
        return best != null
                && path.length() >= best.length()
                && path.toString().compareTo(best) > 0;
    }

    private byte[] document() {
        var lines = new Lines(quads.size());
        for (Quad quad : quads) {
            lines.add(
                    relabelled(quad.subject()),
                    quad.predicate(),
                    relabelled(quad.object()),
                    relabelled(quad.graph()));
        }
        return lines.sorted();
    }

    private String relabelled(String term) {
        return Quad.isBlank(term) ? canonical.labelOf(term) : term;
    }

    private String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private String hash(byte[] utf8) {
        return HexFormat.of().formatHex(digest.digest(utf8));
    }

    // RDFC-1.0, 7.1: datasets can be made to cost exponential time
    private void spend() {
        if (++work > MOST_WORK) {
            throw Rejected.failed(
                    Check.PROOF,
                    Problem.PROOF_TRANSFORMATION_ERROR,
                    "canonicalising this graph costs more than is spent on one");
        }
    }

    private record Path(String hash, Labels labels) {}
}
