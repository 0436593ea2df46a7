package eu.passerelle.credentials.selective;

import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.multiformat.Cbor;
import eu.passerelle.credentials.multiformat.Multibase;
import java.util.Arrays;
import java.util.List;

/** The outer form of both kinds of proof value. */
final class ProofBytes {

    private ProofBytes() {}

    static String withHeader(byte[] header, byte[] cbor) {
        byte[] both = Arrays.copyOf(header, header.length + cbor.length);
        System.arraycopy(cbor, 0, both, header.length, cbor.length);
        return Multibase.base64Url(both);
    }

    static List<?> parts(String proofValue, byte[] header) {
        byte[] bytes = Multibase.fromBase64Url(proofValue);
        boolean known = bytes.length > 3 && Arrays.equals(bytes, 0, 3, header, 0, 3);
        if (!known
                || !(Cbor.decode(Arrays.copyOfRange(bytes, 3, bytes.length))
                        instanceof List<?> parts)
                || parts.size() != 5) {
            throw Rejected.badProof("a proof value of another kind");
        }
        return parts;
    }

    static byte[] bytes(Object value, int size) {
        if (value instanceof byte[] bytes && bytes.length == size) {
            return bytes;
        }
        throw Rejected.badProof("a proof value with a part of the wrong size");
    }

    static List<byte[]> signatures(Object value) {
        if (!(value instanceof List<?> list)) {
            throw Rejected.badProof("a proof value without signatures");
        }
        return list.stream().map(item -> bytes(item, 64)).toList();
    }
}
