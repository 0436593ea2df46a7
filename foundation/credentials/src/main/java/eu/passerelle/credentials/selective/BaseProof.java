package eu.passerelle.credentials.selective;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.multiformat.Cbor;
import eu.passerelle.credentials.multiformat.Multibase;
import java.util.Arrays;
import java.util.List;

/**
 * What the issuer gives the holder: a signature for every statement (ECDSA Cryptosuites 1.0, 3.5.2
 * and 3.5.3). The key in it must not get further than the holder.
 */
record BaseProof(
        byte[] baseSignature,
        byte[] publicKey,
        byte[] hmacKey,
        List<byte[]> signatures,
        List<String> mandatoryPointers) {

    static final byte[] HEADER = {(byte) 0xd9, 0x5d, 0x00};

    String encoded() {
        byte[] cbor =
                Cbor.encode(
                        List.of(baseSignature, publicKey, hmacKey, signatures, mandatoryPointers));
        return ProofBytes.withHeader(HEADER, cbor);
    }

    static BaseProof decode(String proofValue) {
        List<?> parts = ProofBytes.parts(proofValue, HEADER);
        return new BaseProof(
                ProofBytes.bytes(parts.get(0), 64),
                ProofBytes.bytes(parts.get(1), 35),
                ProofBytes.bytes(parts.get(2), 32),
                ProofBytes.signatures(parts.get(3)),
                pointers(parts.get(4)));
    }

    static boolean isOne(String proofValue) {
        byte[] bytes = Multibase.fromBase64Url(proofValue);
        return bytes.length > 3 && Arrays.equals(bytes, 0, 3, HEADER, 0, 3);
    }

    private static List<String> pointers(Object value) {
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw Rejected.badProof("a proof without its pointers");
        }
        return list.stream().map(String.class::cast).toList();
    }

    @Override
    public String toString() {
        return "BaseProof[…]";
    }
}
