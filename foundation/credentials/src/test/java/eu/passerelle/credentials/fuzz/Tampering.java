package eu.passerelle.credentials.fuzz;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jose.Jws;
import eu.passerelle.credentials.json.Jcs;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.jsonld.JsonLd;
import eu.passerelle.credentials.jsonld.Rdfc;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.Reading;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Credentials that were signed and then changed: one that still verifies says what was signed. The
 * seeds are the signed ones, told apart by their id.
 */
final class Tampering {

    private static final Map<String, ObjectNode> SIGNED = new HashMap<>();
    private static final Map<String, Set<String>> PAYLOADS = new HashMap<>();
    private static final List<String> DECIDING =
            List.of(
                    VcTerms.ISSUER,
                    VcTerms.VALID_FROM,
                    VcTerms.VALID_UNTIL,
                    VcTerms.STATUS,
                    VcTerms.SCHEMA,
                    VcTerms.EVIDENCE,
                    VcTerms.TERMS_OF_USE);

    private Tampering() {}

    /** Remembers what is signed, before it is changed. */
    static byte[] signed(ObjectNode document) {
        SIGNED.put(document.get(VcTerms.ID).textValue(), document);
        return Json.text(document).getBytes(UTF_8);
    }

    /** Remembers what a token says, with everything in it shown. */
    static byte[] signed(String token) {
        String payload = token.split("\\.")[1];
        PAYLOADS.put(payload, Set.of(token.split("~")));
        return token.getBytes(UTF_8);
    }

    static String document(byte[] input) {
        ObjectNode changed = Json.object(input);
        var verification = verified(input);
        if (!verification.passed()) {
            return Targets.words(verification);
        }
        ObjectNode original = SIGNED.get(changed.path(VcTerms.ID).asText());
        Targets.check(original != null, "verifies and was never signed");
        Targets.check(said(original).equals(said(changed)), "verifies and says something else");
        for (String member : DECIDING) {
            Targets.check(
                    size(original.get(member)) == size(changed.get(member)),
                    "verifies and hides " + member);
        }
        return "passed";
    }

    static String token(byte[] input) {
        var verification = verified(input);
        if (!verification.passed()) {
            return Targets.words(verification);
        }
        String token = new String(input, UTF_8).strip();
        String[] parts = token.split("~");
        Jws jws = Jws.parse(parts[0]);
        Set<String> original = PAYLOADS.get(parts[0].split("\\.")[1]);
        Targets.check(original != null, "verifies and was never signed");
        for (int i = 1; i < parts.length; i++) {
            Targets.check(original.contains(parts[i]), "verifies and shows what was never hidden");
        }
        return "passed " + jws.header("alg") + parts.length;
    }

    private static Verification verified(byte[] input) {
        return switch (SecuredCredential.read(input)) {
            case Reading.Unreadable(var why) -> why;
            case Reading.Read(var credential) ->
                    credential.verifyProof(DidKey.keys(), NOON, Binding.TO_ISSUER);
        };
    }

    private static String said(ObjectNode signed) {
        ObjectNode document = signed.deepCopy();
        JsonNode proof = Json.each(document.remove(VcTerms.PROOF)).getFirst();
        return proof.path("cryptosuite").asText().contains("jcs")
                ? Jcs.canonical(document)
                : new String(Rdfc.canonical(JsonLd.quads(document), "SHA-256"), UTF_8);
    }

    private static int size(JsonNode member) {
        return Json.each(member).size();
    }
}
