package eu.passerelle.credentials.sdjwt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A signed token with the claims that are shown beside it (RFC 9901, 4). Read, but not yet
 * believed.
 */
public final class SdJwt {

    private static final int LONGEST = 4 << 20;
    private static final int MOST_DISCLOSURES = 1_000;
    private static final char SEPARATOR = '~';

    private final String issued;
    private final Jws jws;
    private final List<Disclosure> disclosures;
    private final Optional<String> keyBinding;

    private SdJwt(
            String issued, Jws jws, List<Disclosure> disclosures, Optional<String> keyBinding) {
        this.issued = issued;
        this.jws = jws;
        this.disclosures = List.copyOf(disclosures);
        this.keyBinding = keyBinding;
    }

    /** Whether a text has the shape of one. */
    public static boolean looksLike(String text) {
        return Jws.looksLike(text) && text.indexOf(SEPARATOR) > 0;
    }

    /** Whether an object is one in the JSON serialisation (RFC 9901, 8). */
    public static boolean isOne(ObjectNode object) {
        return JsonSerialization.isOne(object);
    }

    /** Reads one in the JSON serialisation, or ends in {@link Rejected}. */
    public static SdJwt parse(ObjectNode object) {
        return parse(JsonSerialization.compact(object));
    }

    /** Reads one in compact form, or ends in {@link Rejected}. */
    public static SdJwt parse(String text) {
        if (text.length() > LONGEST) {
            throw Rejected.unreadable("larger than %d characters".formatted(LONGEST));
        }
        String[] parts = text.split("~", -1);
        if (parts.length < 2 || parts.length > MOST_DISCLOSURES + 2) {
            throw Rejected.unreadable("not an SD-JWT");
        }
        String last = parts[parts.length - 1];
        if (!last.isEmpty()) {
            KeyBinding.parse(last);
        }
        List<Disclosure> disclosures =
                Arrays.stream(parts, 1, parts.length - 1).map(Disclosure::read).toList();
        return new SdJwt(
                parts[0],
                Jws.parse(parts[0]),
                disclosures,
                last.isEmpty() ? Optional.empty() : Optional.of(last));
    }

    /** Signs claims, those that the frame picks hidden behind digests. */
    public static SdJwt issue(
            ObjectNode header,
            ObjectNode claims,
            DisclosureFrame frame,
            Salts salts,
            Signer signer) {
        var hiding = new Hiding(frame, salts);
        ObjectNode payload = hiding.hide(claims);
        String issued =
                Jws.sign(header, Json.text(payload).getBytes(StandardCharsets.UTF_8), signer);
        return new SdJwt(issued, Jws.parse(issued), hiding.disclosures(), Optional.empty());
    }

    public String header(String name) {
        return jws.header(name);
    }

    /** The issuer's signed token. */
    public Jws jws() {
        return jws;
    }

    /** Whether that key signed it. */
    public boolean verifiedBy(VerificationKey key) {
        return jws.verifiedBy(key);
    }

    /** The claims that are shown; {@link Rejected} where a disclosure does not belong here. */
    public ObjectNode claims() {
        return new Revealing(payload(), disclosures).reveal();
    }

    /** The same token with only those claims shown whose names pass. */
    public SdJwt showing(Predicate<String> names) {
        List<Disclosure> shown =
                disclosures.stream()
                        .filter(disclosure -> disclosure.name().map(names::test).orElse(true))
                        .toList();
        return new SdJwt(issued, jws, shown, Optional.empty()).withoutOrphans();
    }

    /** Bound to a verifier by the holder's key (RFC 9901, 4.3). */
    public SdJwt boundTo(String audience, String nonce, Instant at, Signer holder) {
        var header = Json.newObject().put(JoseTerms.TYP, SdJwtTerms.KB_JWT);
        var claims =
                Json.newObject()
                        .put(JoseTerms.IAT, at.getEpochSecond())
                        .put(JoseTerms.AUD, audience)
                        .put(JoseTerms.NONCE, nonce)
                        .put(SdJwtTerms.SD_HASH, hash());
        String bound = Jws.sign(header, Json.text(claims).getBytes(StandardCharsets.UTF_8), holder);
        return new SdJwt(issued, jws, disclosures, Optional.of(bound));
    }

    Optional<String> keyBinding() {
        return keyBinding;
    }

    /** What the holder's answer says that it is for (RFC 9901, 4.3.1). */
    String hash() {
        return DigestAlgorithm.of(payload()).digest(withoutKeyBinding());
    }

    private ObjectNode payload() {
        return Json.object(jws.payload());
    }

    private String withoutKeyBinding() {
        var text = new StringBuilder(issued).append(SEPARATOR);
        disclosures.forEach(shown -> text.append(shown.encoded()).append(SEPARATOR));
        return text.toString();
    }

    /** The text to hand over. */
    public String serialized() {
        return withoutKeyBinding() + keyBinding.orElse("");
    }

    // a disclosure inside one that is not shown any more would be refused by the verifier
    private SdJwt withoutOrphans() {
        List<Disclosure> reachable = new Revealing(payload(), disclosures).reachable();
        return new SdJwt(issued, jws, reachable, Optional.empty());
    }

    @Override
    public String toString() {
        return "SdJwt[…]";
    }
}
