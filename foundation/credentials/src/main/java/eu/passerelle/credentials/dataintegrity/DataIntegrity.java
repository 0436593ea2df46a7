package eu.passerelle.credentials.dataintegrity;

import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.CONTEXT;
import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.PROOF;
import static eu.passerelle.credentials.dataintegrity.DataIntegrityTerms.PROOF_VALUE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.multiformat.Multibase;
import eu.passerelle.credentials.selective.EcdsaSd2023;
import java.util.List;

/** Adds proofs to documents (Data Integrity 1.0, 4.2). Proofs always stand in an array. */
public final class DataIntegrity {

    private DataIntegrity() {}

    /**
     * The document with one proof more. What it already has stays: a new proof without {@code
     * previousProof} makes a set, one with it a chain.
     */
    public static ObjectNode sign(
            ObjectNode document, Cryptosuite suite, Signer signer, ProofOptions options) {
        return sign(document, suite, signer, options, List.of());
    }

    /**
     * The document with an ecdsa-sd-2023 base proof: for its holder, who derives from it what to
     * show.
     *
     * @param mandatoryPointers JSON Pointers to what every derived document must show
     */
    public static ObjectNode signForHolder(
            ObjectNode document,
            Signer signer,
            ProofOptions options,
            List<String> mandatoryPointers) {
        return sign(document, Cryptosuite.ECDSA_SD_2023, signer, options, mandatoryPointers);
    }

    /** What a holder shows of a document with a base proof; its other proofs stay behind. */
    public static ObjectNode derive(ObjectNode secured, List<String> selectivePointers) {
        ObjectNode document = secured.deepCopy();
        ObjectNode base = BaseProofs.only(Json.each(document.remove(PROOF)));
        var derived =
                EcdsaSd2023.derive(document, base.path(PROOF_VALUE).asText(), selectivePointers);
        ObjectNode proof = base.deepCopy();
        proof.put(PROOF_VALUE, derived.proofValue());
        ObjectNode shown = derived.document();
        shown.putArray(PROOF).add(proof);
        return shown;
    }

    private static ObjectNode sign(
            ObjectNode document,
            Cryptosuite suite,
            Signer signer,
            ProofOptions options,
            List<String> mandatoryPointers) {
        if (!suite.signs() || !suite.takes(signer.verificationKey().type())) {
            throw Rejected.failed(
                    Check.PROOF,
                    Problem.PROOF_GENERATION_ERROR,
                    suite.label() + " does not take such a key");
        }
        ObjectNode secured = document.deepCopy();
        List<JsonNode> existing = Json.each(secured.remove(PROOF));
        ProofContext.ensure(secured);
        ObjectNode proof = unsigned(suite, signer, options);
        if (!suite.canonicalisesRdf()) {
            proof.set(CONTEXT, secured.get(CONTEXT));
        }
        ObjectNode bound = PreviousProofs.bound(secured, proof, existing);
        proof.put(PROOF_VALUE, proofValue(bound, suite, proof, mandatoryPointers, signer));
        var proofs = secured.putArray(PROOF);
        existing.forEach(proofs::add);
        proofs.add(proof);
        return secured;
    }

    private static String proofValue(
            ObjectNode bound,
            Cryptosuite suite,
            ObjectNode proof,
            List<String> mandatoryPointers,
            Signer signer) {
        if (suite == Cryptosuite.ECDSA_SD_2023) {
            ObjectNode config = Hashing.underContexts(bound, proof);
            return EcdsaSd2023.sign(bound, config, mandatoryPointers, signer);
        }
        byte[] data = new Hashing(suite, signer.verificationKey().type()).hashData(bound, proof);
        return Multibase.base58(signer.sign(data));
    }

    private static ObjectNode unsigned(Cryptosuite suite, Signer signer, ProofOptions options) {
        var proof = Json.newObject();
        options.id().ifPresent(id -> proof.put(DataIntegrityTerms.ID, id));
        proof.put(DataIntegrityTerms.TYPE, DataIntegrityTerms.PROOF_TYPE);
        proof.put(DataIntegrityTerms.CRYPTOSUITE, suite.label());
        options.created().ifPresent(at -> proof.put(DataIntegrityTerms.CREATED, at.toString()));
        options.expires().ifPresent(at -> proof.put(DataIntegrityTerms.EXPIRES, at.toString()));
        proof.put(DataIntegrityTerms.VERIFICATION_METHOD, signer.verificationKey().id());
        proof.put(DataIntegrityTerms.PROOF_PURPOSE, options.purpose().term());
        options.domain().ifPresent(domain -> proof.put(DataIntegrityTerms.DOMAIN, domain));
        options.challenge().ifPresent(asked -> proof.put(DataIntegrityTerms.CHALLENGE, asked));
        if (options.previousProofs().size() == 1) {
            proof.put(DataIntegrityTerms.PREVIOUS_PROOF, options.previousProofs().getFirst());
        } else if (!options.previousProofs().isEmpty()) {
            var previous = proof.putArray(DataIntegrityTerms.PREVIOUS_PROOF);
            options.previousProofs().forEach(previous::add);
        }
        return proof;
    }
}
