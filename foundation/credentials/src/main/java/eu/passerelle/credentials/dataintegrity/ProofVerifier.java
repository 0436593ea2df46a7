package eu.passerelle.credentials.dataintegrity;

import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.CONTEXT;
import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.PROOF;
import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.PROOF_VALUE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Multibase;
import eu.passerelle.credentials.selective.EcdsaSd2023;
import eu.passerelle.credentials.vcdm.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies every proof of a document (Data Integrity 1.0, 4.4 and 4.5). All of them have to hold: a
 * proof that cannot be checked proves nothing, and a wrong one is a sign of tampering.
 */
public final class ProofVerifier {

    private static final int MOST_PROOFS = 8;
    private static final int LONGEST_METHOD = 4096;

    private final Keys keys;
    private final ProofExpectation expectation;

    public ProofVerifier(Keys keys, ProofExpectation expectation) {
        this.keys = keys;
        this.expectation = expectation;
    }

    /** The verification methods that the proofs of a document name. */
    public static Set<String> methods(ObjectNode document) {
        Set<String> methods = new LinkedHashSet<>();
        for (JsonNode proof : Json.each(document.get(PROOF))) {
            String method = Json.idOf(proof.get(DataIntegrityTerms.VERIFICATION_METHOD));
            if (method != null) {
                methods.add(method);
            }
        }
        return methods;
    }

    /** The earliest moment that the proofs say they were made at; empty where one does not say. */
    public static Optional<Instant> created(ObjectNode document) {
        try {
            return Json.each(document.get(PROOF)).stream()
                    .map(proof -> proof.path(DataIntegrityTerms.CREATED))
                    .map(created -> Timestamps.parse(created, DataIntegrityTerms.CREATED))
                    .min(Comparator.naturalOrder());
        } catch (Rejected unclear) {
            return Optional.empty();
        }
    }

    /**
     * Checks each proof.
     *
     * @param controller who must control the keys: the issuer of a credential, the holder of a
     *     presentation; empty where only the proofs are asked for
     */
    public Verification verify(ObjectNode secured, Optional<String> controller) {
        List<JsonNode> proofs = Json.each(secured.get(PROOF));
        if (proofs.isEmpty() || proofs.size() > MOST_PROOFS) {
            return Verification.of(
                    new Finding.Failed(
                            Check.PROOF,
                            Problem.PROOF_VERIFICATION_ERROR,
                            proofs.isEmpty() ? "no proof" : "too many proofs"));
        }
        ObjectNode unsecured = Json.newObject();
        unsecured.setAll(secured);
        unsecured.remove(PROOF);
        var findings = new ArrayList<Finding>();
        for (JsonNode proof : proofs) {
            findings.addAll(findings(unsecured, proof, proofs, controller));
        }
        return new Verification(findings);
    }

    private List<Finding> findings(
            ObjectNode unsecured, JsonNode proof, List<JsonNode> all, Optional<String> controller) {
        try {
            if (!(proof instanceof ObjectNode object)) {
                throw Rejected.badProof("a proof that is not an object");
            }
            Cryptosuite suite = suite(object);
            checkOptions(object);
            VerificationKey key = key(object);
            checkSignature(unsecured, object, all, suite, key);
            var control =
                    new KeyUse(expectation.purpose(), expectation.at()).finding(key, controller);
            return List.of(
                    new Finding.Passed(Check.PROOF, suite.label() + " by " + key.id()), control);
        } catch (Rejected rejected) {
            return List.of(rejected.finding());
        } catch (IllegalArgumentException impossible) {
            return List.of(Rejected.badProof("a proof with impossible values").finding());
        }
    }

    private static Cryptosuite suite(ObjectNode proof) {
        String named = proof.path(DataIntegrityTerms.CRYPTOSUITE).textValue();
        return Cryptosuite.of(text(proof, DataIntegrityTerms.TYPE), named)
                .orElseThrow(() -> unsupported("a proof of an unknown type or cryptosuite"));
    }

    // Data Integrity 1.0, 4.4 steps 4 to 8
    private void checkOptions(ObjectNode proof) {
        ProofForm.check(proof);
        String purpose = text(proof, DataIntegrityTerms.PROOF_PURPOSE);
        if (!expectation.purpose().term().equals(purpose)) {
            throw Rejected.badProof("the proof is for another purpose");
        }
        checkTimes(proof);
        checkAsked(
                proof,
                DataIntegrityTerms.DOMAIN,
                expectation.domain(),
                Problem.INVALID_DOMAIN_ERROR);
        checkAsked(
                proof,
                DataIntegrityTerms.CHALLENGE,
                expectation.challenge(),
                Problem.INVALID_CHALLENGE_ERROR);
    }

    private void checkTimes(ObjectNode proof) {
        if (proof.has(DataIntegrityTerms.EXPIRES)) {
            Instant expires =
                    Timestamps.parse(
                            proof.get(DataIntegrityTerms.EXPIRES), DataIntegrityTerms.EXPIRES);
            if (!expectation.at().isBefore(expires)) {
                throw Rejected.badProof("the proof has expired");
            }
        }
    }

    private static void checkAsked(
            ObjectNode proof, String member, Optional<String> asked, Problem problem) {
        if (asked.isPresent() && !Json.holds(proof.get(member), asked.get())) {
            throw Rejected.failed(Check.PRESENTATION, problem, "the proof has another " + member);
        }
    }

    private VerificationKey key(ObjectNode proof) {
        JsonNode method = proof.get(DataIntegrityTerms.VERIFICATION_METHOD);
        if (method == null || !method.isTextual() || method.textValue().length() > LONGEST_METHOD) {
            throw Rejected.failed(
                    Check.PROOF,
                    Problem.INVALID_VERIFICATION_METHOD,
                    "the proof names no verification method by its URL");
        }
        return keys.find(method.textValue())
                .orElseThrow(
                        () ->
                                Rejected.undetermined(
                                        Check.PROOF,
                                        Problem.INVALID_VERIFICATION_METHOD,
                                        "the key is not known: " + method.textValue()));
    }

    private static void checkSignature(
            ObjectNode unsecured,
            ObjectNode proof,
            List<JsonNode> all,
            Cryptosuite suite,
            VerificationKey key) {
        if (!suite.takes(key.type())) {
            throw Rejected.badProof("the key is not of a type that the cryptosuite takes");
        }
        ObjectNode document = PreviousProofs.bound(unsecured, proof, all);
        if (suite == Cryptosuite.ECDSA_SD_2023) {
            checkDerived(document, proof, key);
            return;
        }
        byte[] signature = Multibase.fromBase58(text(proof, PROOF_VALUE));
        if (!suite.canonicalisesRdf() && proof.has(CONTEXT)) {
            document = withContextOf(proof, document);
        }
        if (!key.verifies(new Hashing(suite, key.type()).hashData(document, proof), signature)) {
            throw Rejected.badProof("the signature is not that key's over this document");
        }
    }

    private static void checkDerived(ObjectNode document, ObjectNode proof, VerificationKey key) {
        ObjectNode config = Hashing.underContexts(document, proof);
        if (!EcdsaSd2023.verify(document, config, text(proof, PROOF_VALUE), key)) {
            throw Rejected.badProof("the signatures are not that key's over these statements");
        }
    }

    private static ObjectNode withContextOf(ObjectNode proof, ObjectNode document) {
        if (!Hashing.startsWith(document.get(CONTEXT), proof.get(CONTEXT))) {
            throw Rejected.badProof("the proof was made under other contexts");
        }
        ObjectNode changed = document.deepCopy();
        changed.set(CONTEXT, proof.get(CONTEXT));
        return changed;
    }

    private static String text(ObjectNode proof, String member) {
        String text = proof.path(member).textValue();
        if (text == null) {
            throw Rejected.badProof("a proof without " + member);
        }
        return text;
    }

    private static Rejected unsupported(String what) {
        return Rejected.undetermined(Check.PROOF, Problem.UNSUPPORTED, what);
    }
}
