package eu.passerelle.credentials.did;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.jose.JoseTerms;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.AgreementKey;
import eu.passerelle.credentials.key.Jwk;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.VerificationKey;

/** Writes a document (Controlled Identifiers 1.0, 2). */
final class DocumentWriting {

    private final DidDocument document;

    DocumentWriting(DidDocument document) {
        this.document = document;
    }

    ObjectNode json() {
        var json = Json.newObject();
        contexts(json.putArray("@context"));
        json.put("id", document.id());
        var methods = json.putArray(DidTerms.VERIFICATION_METHOD);
        document.keys().forEach(key -> methods.add(method(key)));
        document.agreementKeys().forEach(key -> methods.add(method(key)));
        for (Purpose purpose : Purpose.values()) {
            var authorised = json.putArray(purpose.term());
            document.keys().stream()
                    .filter(key -> key.purposes().contains(purpose))
                    .forEach(key -> authorised.add(key.id()));
        }
        if (!document.agreementKeys().isEmpty()) {
            var agreement = json.putArray(DidTerms.KEY_AGREEMENT);
            document.agreementKeys().forEach(key -> agreement.add(key.id()));
        }
        return json;
    }

    private void contexts(ArrayNode contexts) {
        contexts.add(DidTerms.CONTEXT);
        if (!document.agreementKeys().isEmpty()
                || document.keys().stream().anyMatch(this::isMultikey)) {
            contexts.add(DidTerms.MULTIKEY_CONTEXT);
        }
        if (!document.keys().stream().allMatch(this::isMultikey)) {
            contexts.add(DidTerms.JWK_CONTEXT);
        }
    }

    // certificates have a place in a JWK only, and RSA keys are never a Multikey
    private boolean isMultikey(VerificationKey key) {
        return switch (key.type()) {
            case ED25519, P256, P384, P521 -> !document.chains().containsKey(key.id());
            case RSA -> false;
        };
    }

    private ObjectNode method(VerificationKey key) {
        var method = Json.newObject().put("id", key.id());
        if (isMultikey(key)) {
            method.put("type", DidTerms.MULTIKEY).put("controller", key.controller());
            method.put(DidTerms.PUBLIC_KEY_MULTIBASE, key.multibase());
        } else {
            method.put("type", DidTerms.JSON_WEB_KEY).put("controller", key.controller());
            ObjectNode jwk = Jwk.of(key.key());
            if (document.chains().containsKey(key.id())) {
                jwk.set(JoseTerms.X5C, document.chains().get(key.id()).x5c());
            }
            method.set(DidTerms.PUBLIC_KEY_JWK, jwk);
        }
        key.expires().ifPresent(at -> method.put("expires", at.toString()));
        key.revoked().ifPresent(at -> method.put("revoked", at.toString()));
        return method;
    }

    private static ObjectNode method(AgreementKey key) {
        return Json.newObject()
                .put("id", key.id())
                .put("type", DidTerms.MULTIKEY)
                .put("controller", key.controller())
                .put(DidTerms.PUBLIC_KEY_MULTIBASE, key.multibase());
    }
}
