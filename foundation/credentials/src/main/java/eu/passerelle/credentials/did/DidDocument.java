package eu.passerelle.credentials.did;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.AgreementKey;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.x509.CertificateChain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds an identifier says with which keys: a DID document (DID Core 1.0) or controlled
 * identifier document. Retired keys stay in it, so that what they signed can still be verified.
 *
 * @param id the DID
 * @param keys every key, also retired ones
 * @param chains URLs of keys to certificates about them
 * @param agreementKeys that others encrypt to
 */
public record DidDocument(
        String id,
        List<VerificationKey> keys,
        Map<String, CertificateChain> chains,
        List<AgreementKey> agreementKeys)
        implements Keys {

    public DidDocument {
        keys = List.copyOf(keys);
        chains = Map.copyOf(chains);
        agreementKeys = List.copyOf(agreementKeys);
    }

    /** A document of keys that sign, without certificates. */
    public DidDocument(String id, List<VerificationKey> keys) {
        this(id, keys, Map.of(), List.of());
    }

    public static DidDocument of(String id, VerificationKey... keys) {
        return new DidDocument(id, List.of(keys));
    }

    /** The same document, with certificates about one of its keys. */
    public DidDocument certified(String key, CertificateChain chain) {
        Map<String, CertificateChain> more = new LinkedHashMap<>(chains);
        more.put(key, chain);
        return new DidDocument(id, keys, more, agreementKeys);
    }

    /**
     * Reads a document that was fetched for an identifier, or ends in {@link Rejected}; methods of
     * unknown kinds and those of other identifiers are left out.
     */
    public static DidDocument read(String id, byte[] json) {
        ObjectNode document = Json.object(json);
        if (!id.equals(document.path("id").textValue())) {
            throw Rejected.malformed("the document is about another identifier");
        }
        return new DocumentReading(id, document).document();
    }

    @Override
    public Optional<VerificationKey> find(String verificationMethod) {
        return keys.stream().filter(key -> key.id().equals(verificationMethod)).findFirst();
    }

    /** The document as JSON, every key listed for what it is authorised for. */
    public ObjectNode json() {
        return new DocumentWriting(this).json();
    }
}
