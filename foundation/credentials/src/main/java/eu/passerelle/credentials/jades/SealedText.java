package eu.passerelle.credentials.jades;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.multiformat.Base64Url;
import eu.passerelle.credentials.x509.CertificateChain;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A text under one or several seals, in any of the three serialisations of RFC 7515: compact,
 * flattened and general. Read, but not yet believed.
 */
public final class SealedText {

    private static final int MOST_SEALS = 8;
    private static final int LONGEST = 4 << 20;

    private final String payload;
    private final List<Seal> seals;

    private SealedText(String payload, List<Seal> seals) {
        this.payload = payload;
        this.seals = List.copyOf(seals);
        long encodings = seals.stream().map(Seal::isEncoded).distinct().count();
        // RFC 7797, 3
        if (encodings > 1) {
            throw Rejected.unreadable("seals that do not agree how the payload is encoded");
        }
    }

    /**
     * Whether an object is one in JSON. Other signed things have the same shape, and so the header
     * of the first seal is asked.
     */
    public static boolean isOne(ObjectNode object) {
        JsonNode first =
                object.has(JadesTerms.PROTECTED)
                        ? object
                        : object.path(JadesTerms.SIGNATURES).path(0);
        return object.path(JadesTerms.PAYLOAD).isTextual()
                && first.path(JadesTerms.PROTECTED).isTextual()
                && isHeader(first.path(JadesTerms.PROTECTED).textValue());
    }

    /** Whether a compact token says in its header that it is one. */
    public static boolean isOne(String compact) {
        int dot = compact.indexOf('.');
        return dot > 0 && Jws.looksLike(compact) && isHeader(compact.substring(0, dot));
    }

    private static boolean isHeader(String part) {
        try {
            ObjectNode header = Json.object(Base64Url.decode(part));
            return header.has(JadesTerms.SIG_T)
                    || header.has(JoseTerms.B64)
                    || JadesTerms.TYPES.contains(header.path(JoseTerms.TYP).asText());
        } catch (Rejected unreadable) {
            return false;
        }
    }

    /** Reads one in JSON, or ends in {@link Rejected}. */
    public static SealedText of(ObjectNode json) {
        String payload = text(json, JadesTerms.PAYLOAD);
        if (json.has(JadesTerms.PROTECTED)) {
            if (json.has(JadesTerms.SIGNATURES)) {
                throw Rejected.unreadable("one seal and many at once");
            }
            return new SealedText(payload, List.of(seal(json)));
        }
        JsonNode many = json.path(JadesTerms.SIGNATURES);
        if (!many.isArray() || many.isEmpty() || many.size() > MOST_SEALS) {
            throw Rejected.unreadable("not one to %d seals".formatted(MOST_SEALS));
        }
        var seals = new ArrayList<Seal>();
        for (JsonNode one : many) {
            seals.add(seal(one));
        }
        return new SealedText(payload, seals);
    }

    /** Reads one in compact form, or ends in {@link Rejected}. */
    public static SealedText of(String compact) {
        String[] parts = compact.split("\\.", -1);
        if (compact.length() > LONGEST || parts.length != 3) {
            throw Rejected.unreadable("not three parts within bounds");
        }
        Seal seal = Seal.of(parts[0], parts[2], List.of());
        if (!seal.isEncoded()) {
            throw Rejected.unreadable("a compact seal whose payload is not encoded");
        }
        return new SealedText(parts[1], List.of(seal));
    }

    /** What is sealed. */
    public String content() {
        return seals.getFirst().isEncoded()
                ? new String(Base64Url.decode(payload), StandardCharsets.UTF_8)
                : payload;
    }

    /** The chain of certificates of each seal. */
    public List<CertificateChain> chains() {
        return seals.stream().map(Seal::chain).toList();
    }

    /** When the first seal says it was made; nobody vouches for that. */
    public Instant sealedAt() {
        return seals.getFirst().at();
    }

    /**
     * Checks every seal: whether the text is intact, and whether its certificate holds under an
     * anchor of these keys now, or did when a trusted authority dated it.
     */
    public Verification verify(Keys keys, Instant at) {
        Verification all = new Verification(List.of());
        for (Seal seal : seals) {
            all = all.and(new SealCheck(keys, at).check(payload, seal));
        }
        return all;
    }

    private static Seal seal(JsonNode json) {
        JsonNode unsigned = json.path(JadesTerms.HEADER);
        boolean sound =
                unsigned.isMissingNode()
                        || unsigned.isObject()
                                && unsigned.size() == (unsigned.has(JadesTerms.UNSIGNED) ? 1 : 0);
        if (!sound) {
            throw Rejected.unreadable("an unsigned header that should be signed");
        }
        return Seal.of(
                text(json, JadesTerms.PROTECTED),
                text(json, JadesTerms.SIGNATURE),
                Json.each(unsigned.path(JadesTerms.UNSIGNED)));
    }

    private static String text(JsonNode json, String member) {
        String text = json.path(member).textValue();
        if (text == null) {
            throw Rejected.unreadable(member + " is not a text");
        }
        return text;
    }
}
