package eu.passerelle.credentials.jose;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.nio.charset.StandardCharsets;

/** A signed text in compact form (RFC 7515, 3.1), read but not yet believed. */
public final class Jws {

    private static final int LONGEST = 4 << 20;

    private final ObjectNode header;
    private final byte[] payload;
    private final byte[] signingInput;
    private final byte[] signature;

    private Jws(ObjectNode header, byte[] payload, byte[] signingInput, byte[] signature) {
        this.header = header;
        this.payload = payload;
        this.signingInput = signingInput;
        this.signature = signature;
    }

    /** Whether a text has the shape of one. */
    public static boolean looksLike(String text) {
        int first = text.indexOf('.');
        return first > 0 && text.startsWith("ey") && text.indexOf('.', first + 1) > 0;
    }

    /** Reads one, or ends in {@link Rejected}. */
    public static Jws parse(String compact) {
        if (compact.length() > LONGEST) {
            throw Rejected.unreadable("larger than %d characters".formatted(LONGEST));
        }
        int first = compact.indexOf('.');
        int second = compact.indexOf('.', first + 1);
        if (first < 0 || second < 0 || compact.indexOf('.', second + 1) >= 0) {
            throw Rejected.unreadable("not three parts");
        }
        ObjectNode header = Json.object(Base64Url.decode(compact.substring(0, first)));
        // RFC 7515, 4.1.11: what is critical must be understood, and nothing is understood here
        if (header.has(JoseTerms.CRIT) || header.has(JoseTerms.B64)) {
            throw Rejected.unreadable("a critical header that is not understood");
        }
        return new Jws(
                header,
                Base64Url.decode(compact.substring(first + 1, second)),
                compact.substring(0, second).getBytes(StandardCharsets.US_ASCII),
                Base64Url.decode(compact.substring(second + 1)));
    }

    /** Signs a payload; the algorithm is the key's own, whatever the header says. */
    public static String sign(ObjectNode header, byte[] payload, Signer signer) {
        var complete = Json.newObject();
        complete.put(JoseTerms.ALG, signer.verificationKey().type().joseAlgorithm());
        ObjectNode rest = header.deepCopy();
        rest.remove(JoseTerms.ALG);
        complete.setAll(rest);
        String input =
                Base64Url.encode(Json.text(complete).getBytes(StandardCharsets.UTF_8))
                        + "."
                        + Base64Url.encode(payload);
        byte[] signature = signer.sign(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + Base64Url.encode(signature);
    }

    public ObjectNode header() {
        return header;
    }

    /** A text in the header; null if it is not there. */
    public String header(String name) {
        return header.path(name).textValue();
    }

    public byte[] payload() {
        return payload.clone();
    }

    /** Whether the header carries or links a key of its own choosing. */
    public boolean bringsItsOwnKey() {
        return header.has(JoseTerms.JWK)
                || header.has(JoseTerms.JKU)
                || header.has(JoseTerms.X5U)
                || header.has(JoseTerms.X5C);
    }

    /** Whether that key signed this, by the one algorithm of such keys. */
    public boolean verifiedBy(VerificationKey key) {
        return names(key.type()) && key.verifies(signingInput, signature);
    }

    // RFC 9864, 2.2: Ed25519 is the fully specified name of EdDSA with that curve
    private boolean names(KeyType type) {
        String alg = header(JoseTerms.ALG);
        return type.joseAlgorithm().equals(alg)
                || type == KeyType.ED25519 && type.label().equals(alg);
    }
}
