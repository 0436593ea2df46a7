package eu.passerelle.credentials.selective;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.jsonld.JsonLd;
import eu.passerelle.credentials.jsonld.Rdfc;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Multikey;
import eu.passerelle.credentials.key.Signer;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.multiformat.Multibase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** The algorithms of ecdsa-sd-2023 on documents and proof values; proofs are put together above. */
public final class EcdsaSd2023 {

    /** Its name in proofs. */
    public static final String LABEL = "ecdsa-sd-2023";

    private static final SecureRandom RANDOM = new SecureRandom();

    private EcdsaSd2023() {}

    /**
     * The base proof value (3.6.1 to 3.6.4).
     *
     * @param config the proof without its value, under the document's contexts
     */
    public static String sign(
            ObjectNode document, ObjectNode config, List<String> mandatoryPointers, Signer signer) {
        byte[] hmacKey = new byte[32];
        RANDOM.nextBytes(hmacKey);
        return sign(
                document,
                config,
                mandatoryPointers,
                signer,
                new Ephemeral(hmacKey, Crypto.generate(KeyType.P256)));
    }

    static String sign(
            ObjectNode document,
            ObjectNode config,
            List<String> mandatoryPointers,
            Signer signer,
            Ephemeral fresh) {
        var statements = Statements.of(document, fresh.hmacKey());
        SortedSet<Integer> mandatory = statements.indexes(mandatoryPointers);
        byte[] publicKey = multikey(fresh.keys().getPublic());
        byte[] signed =
                signer.sign(signData(config, publicKey, picked(statements.lines(), mandatory)));
        var signatures = new ArrayList<byte[]>();
        for (int i = 0; i < statements.lines().size(); i++) {
            if (!mandatory.contains(i)) {
                signatures.add(
                        Crypto.sign(
                                KeyType.P256,
                                fresh.keys().getPrivate(),
                                utf8(statements.lines().get(i))));
            }
        }
        return new BaseProof(signed, publicKey, fresh.hmacKey(), signatures, mandatoryPointers)
                .encoded();
    }

    /** What a holder shows: the part of the document, and the proof value for it (3.6.6). */
    public static Derived derive(
            ObjectNode document, String baseProofValue, List<String> selectivePointers) {
        var base = BaseProof.decode(baseProofValue);
        var statements = Statements.of(document, base.hmacKey());
        Set<String> combined = new LinkedHashSet<>(base.mandatoryPointers());
        combined.addAll(selectivePointers);
        SortedSet<Integer> mandatory = statements.indexes(base.mandatoryPointers());
        SortedSet<Integer> selective = statements.indexes(selectivePointers);
        SortedSet<Integer> shown = statements.indexes(combined);
        var proof =
                new DerivedProof(
                        base.baseSignature(),
                        base.publicKey(),
                        signatures(base, statements.lines().size(), mandatory, selective),
                        statements.labelsFor(combined),
                        relative(shown, mandatory));
        ObjectNode part =
                Pointers.select(combined, document)
                        .orElseThrow(() -> notDerivable("nothing would be shown"));
        return new Derived(part, proof.encoded());
    }

    /** Whether a derived proof value is right for this document (3.6.7). */
    public static boolean verify(
            ObjectNode document, ObjectNode config, String proofValue, VerificationKey issuer) {
        var proof = DerivedProof.decode(proofValue);
        List<String> lines = Statements.of(document, proof.labels());
        var mandatory = new ArrayList<String>();
        var others = new ArrayList<String>();
        Set<Integer> indexes = new HashSet<>(proof.mandatoryIndexes());
        for (int i = 0; i < lines.size(); i++) {
            (indexes.contains(i) ? mandatory : others).add(lines.get(i));
        }
        if (others.size() != proof.signatures().size()
                || mandatory.size() != proof.mandatoryIndexes().size()) {
            return false;
        }
        byte[] data = signData(config, proof.publicKey(), mandatory);
        return issuer.verifies(data, proof.baseSignature()) && eachSigned(others, proof);
    }

    /** Whether a proof value is the issuer's own, to be derived from and not to be shown. */
    public static boolean isBase(String proofValue) {
        return BaseProof.isOne(proofValue);
    }

    private static boolean eachSigned(List<String> lines, DerivedProof proof) {
        PublicKey key = Multikey.publicKey(Multibase.base58(proof.publicKey()));
        if (KeyType.of(key) != KeyType.P256) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = utf8(lines.get(i));
            if (!Crypto.verify(KeyType.P256, key, line, proof.signatures().get(i))) {
                return false;
            }
        }
        return true;
    }

    // 3.5.1: the hash of the proof, the key of this proof alone, the hash of what is always shown
    private static byte[] signData(ObjectNode config, byte[] publicKey, List<String> mandatory) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(hash(Rdfc.canonical(JsonLd.quads(config), "SHA-256")));
        data.writeBytes(publicKey);
        data.writeBytes(hash(utf8(String.join("", mandatory))));
        return data.toByteArray();
    }

    private static List<byte[]> signatures(
            BaseProof base, int statements, Set<Integer> mandatory, Set<Integer> selective) {
        var kept = new ArrayList<byte[]>();
        int next = 0;
        for (int i = 0; i < statements; i++) {
            if (!mandatory.contains(i)) {
                if (next >= base.signatures().size()) {
                    throw notDerivable("the proof is for another document");
                }
                byte[] signature = base.signatures().get(next++);
                if (selective.contains(i)) {
                    kept.add(signature);
                }
            }
        }
        return kept;
    }

    private static Rejected notDerivable(String why) {
        return Rejected.failed(Check.PROOF, Problem.PROOF_GENERATION_ERROR, why);
    }

    private static List<Integer> relative(SortedSet<Integer> shown, Set<Integer> mandatory) {
        var indexes = new ArrayList<Integer>();
        int place = 0;
        for (int index : shown) {
            if (mandatory.contains(index)) {
                indexes.add(place);
            }
            place++;
        }
        return indexes;
    }

    private static List<String> picked(List<String> lines, SortedSet<Integer> indexes) {
        return indexes.stream().map(lines::get).toList();
    }

    private static byte[] multikey(PublicKey key) {
        return Multibase.fromBase58(Multikey.encode(key));
    }

    private static byte[] hash(byte[] utf8) {
        return Crypto.digest("SHA-256").digest(utf8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A part of a document and its proof value.
     *
     * @param document what is shown, without a proof
     * @param proofValue for exactly that
     */
    public record Derived(ObjectNode document, String proofValue) {}

    record Ephemeral(byte[] hmacKey, KeyPair keys) {}
}
