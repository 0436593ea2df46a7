package eu.passerelle.credentials.dataintegrity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Jcs;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.jsonld.JsonLd;
import eu.passerelle.credentials.jsonld.Rdfc;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.key.KeyType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes a proof signs: the hash of its own options, then that of the document. */
final class Hashing {

    private final Cryptosuite suite;
    private final String digest;

    Hashing(Cryptosuite suite, KeyType type) {
        this.suite = suite;
        this.digest = suite.digest(type);
    }

    /** Transformation and hashing (EdDSA Cryptosuites 1.0, 3.2.3 to 3.2.5 and 3.3.3 to 3.3.5). */
    byte[] hashData(ObjectNode unsecured, ObjectNode proofOptions) {
        var messages = Crypto.digest(digest);
        byte[] config = messages.digest(canonicalOptions(unsecured, proofOptions));
        byte[] document = messages.digest(canonical(unsecured));
        byte[] both = new byte[config.length + document.length];
        System.arraycopy(config, 0, both, 0, config.length);
        System.arraycopy(document, 0, both, config.length, document.length);
        return both;
    }

    byte[] canonical(ObjectNode unsecured) {
        return suite.canonicalisesRdf()
                ? Rdfc.canonical(JsonLd.quads(unsecured), digest)
                : Jcs.canonical(unsecured).getBytes(StandardCharsets.UTF_8);
    }

    byte[] canonicalOptions(ObjectNode unsecured, ObjectNode proofOptions) {
        if (suite.canonicalisesRdf()) {
            return canonical(underContexts(unsecured, proofOptions));
        }
        ObjectNode config = proofOptions.deepCopy();
        config.remove(DataIntegrityTerms.PROOF_VALUE);
        return canonical(config);
    }

    /** The proof without its value, under the contexts of the document (3.2.5). */
    static ObjectNode underContexts(ObjectNode unsecured, ObjectNode proofOptions) {
        ObjectNode config = proofOptions.deepCopy();
        config.remove(DataIntegrityTerms.PROOF_VALUE);
        config.set(DataIntegrityTerms.CONTEXT, unsecured.get(DataIntegrityTerms.CONTEXT));
        return config;
    }

    /**
     * Whether one context list begins with all of another (EdDSA Cryptosuites 1.0, 3.3.2 step 4).
     */
    static boolean startsWith(JsonNode documentContext, JsonNode proofContext) {
        List<JsonNode> all = Json.each(documentContext);
        List<JsonNode> start = Json.each(proofContext);
        return all.size() >= start.size() && all.subList(0, start.size()).equals(start);
    }
}
