package eu.passerelle.credentials.selective;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.multiformat.Cbor;
import eu.passerelle.credentials.multiformat.Multibase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the holder gives a verifier: the signatures of the statements shown (ECDSA Cryptosuites 1.0,
 * 3.5.5 to 3.5.8).
 *
 * @param labels canonical label to keyed label, both with {@code _:}
 */
record DerivedProof(
        byte[] baseSignature,
        byte[] publicKey,
        List<byte[]> signatures,
        Map<String, String> labels,
        List<Integer> mandatoryIndexes) {

    private static final byte[] HEADER = {(byte) 0xd9, 0x5d, 0x01};
    private static final String CANONICAL = "_:c14n";

    String encoded() {
        byte[] cbor =
                Cbor.encode(
                        List.of(
                                baseSignature,
                                publicKey,
                                signatures,
                                compressed(),
                                mandatoryIndexes));
        return ProofBytes.withHeader(HEADER, cbor);
    }

    static DerivedProof decode(String proofValue) {
        List<?> parts = ProofBytes.parts(proofValue, HEADER);
        return new DerivedProof(
                ProofBytes.bytes(parts.get(0), 64),
                ProofBytes.bytes(parts.get(1), 35),
                ProofBytes.signatures(parts.get(2)),
                decompressed(parts.get(3)),
                indexes(parts.get(4)));
    }

    private Map<Integer, byte[]> compressed() {
        var sorted = new TreeMap<Integer, byte[]>();
        labels.forEach(
                (canonical, keyed) ->
                        sorted.put(
                                Integer.valueOf(canonical.substring(CANONICAL.length())),
                                Multibase.fromBase64Url(keyed.substring(2))));
        return new LinkedHashMap<>(sorted);
    }

    private static Map<String, String> decompressed(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw Rejected.badProof("a proof value without labels");
        }
        var labels = new HashMap<String, String>();
        map.forEach(
                (number, digest) -> {
                    if (!(number instanceof Integer)) {
                        throw Rejected.badProof("a label that is no number");
                    }
                    labels.put(
                            CANONICAL + number,
                            "_:" + Multibase.base64Url(ProofBytes.bytes(digest, 32)));
                });
        // two nodes under one label would be one node of the issuer's in two
        if (new HashSet<>(labels.values()).size() != labels.size()) {
            throw Rejected.badProof("a proof value with one label for two nodes");
        }
        return labels;
    }

    private static List<Integer> indexes(Object value) {
        if (!(value instanceof List<?> list)
                || !list.stream().allMatch(Integer.class::isInstance)) {
            throw Rejected.badProof("a proof value without indexes");
        }
        return list.stream().map(Integer.class::cast).toList();
    }

    @Override
    public String toString() {
        return "DerivedProof[…]";
    }
}
