package eu.passerelle.credentials.x509;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;

/** Lets a signer, wherever its key is kept, sign a certificate. */
final class SignedContent implements ContentSigner {

    private final Signer signer;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    SignedContent(Signer signer) {
        this.signer = signer;
    }

    // RFC 5758, 3.2; RFC 8017, A.2.4; RFC 8410, 3
    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return switch (type()) {
            case P256 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            case P384 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384);
            case P521 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA512);
            case ED25519 -> new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519);
            case RSA ->
                    new AlgorithmIdentifier(
                            PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        byte[] signature = signer.sign(content.toByteArray());
        return type().isEllipticCurve() ? der(signature) : signature;
    }

    // certificates hold the two numbers as a sequence (RFC 3279, 2.2.3)
    private static byte[] der(byte[] plain) {
        int half = plain.length / 2;
        var numbers = new ASN1EncodableVector();
        numbers.add(new ASN1Integer(new BigInteger(1, Arrays.copyOf(plain, half))));
        numbers.add(
                new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(plain, half, plain.length))));
        try {
            return new DERSequence(numbers).getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private KeyType type() {
        return signer.verificationKey().type();
    }
}
