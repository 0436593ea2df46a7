package eu.passerelle.credentials.key;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;

/** A NIST curve's points in bytes, checked to be on the curve (SEC 1, 2.3.3 and 2.3.4). */
enum Curve {
    P256("secp256r1", 32),
    P384("secp384r1", 48),
    P521("secp521r1", 66);

    private final int fieldSize;
    private final ECParameterSpec parameters;
    private final BigInteger prime;

    Curve(String name, int fieldSize) {
        this.fieldSize = fieldSize;
        try {
            var found = AlgorithmParameters.getInstance("EC");
            found.init(new ECGenParameterSpec(name));
            parameters = found.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        prime = ((ECFieldFp) parameters.getCurve().getField()).getP();
    }

    static Curve of(KeyType type) {
        return switch (type) {
            case P256 -> P256;
            case P384 -> P384;
            case P521 -> P521;
            case ED25519, RSA -> throw new IllegalArgumentException("no NIST curve: " + type);
        };
    }

    int sizeInBytes() {
        return fieldSize;
    }

    ECParameterSpec parameters() {
        return parameters;
    }

    byte[] compressed(ECPoint point) {
        byte[] bytes = new byte[fieldSize + 1];
        bytes[0] = (byte) (point.getAffineY().testBit(0) ? 3 : 2);
        System.arraycopy(field(point.getAffineX()), 0, bytes, 1, fieldSize);
        return bytes;
    }

    ECPublicKeySpec decompressed(byte[] bytes) {
        if (bytes.length != fieldSize + 1 || bytes[0] != 2 && bytes[0] != 3) {
            throw new IllegalArgumentException("not a compressed point");
        }
        var x = new BigInteger(1, java.util.Arrays.copyOfRange(bytes, 1, bytes.length));
        // p = 3 mod 4 for all three curves, so the root is a power
        BigInteger y = square(x).modPow(prime.add(BigInteger.ONE).shiftRight(2), prime);
        return point(x, y.testBit(0) == (bytes[0] == 3) ? y : prime.subtract(y));
    }

    ECPublicKeySpec point(BigInteger x, BigInteger y) {
        boolean onCurve =
                x.compareTo(prime) < 0
                        && y.compareTo(prime) < 0
                        && y.multiply(y).mod(prime).equals(square(x));
        if (!onCurve) {
            throw new IllegalArgumentException("a point that is not on the curve");
        }
        return new ECPublicKeySpec(new ECPoint(x, y), parameters);
    }

    /** An element of the field, in as many bytes as the field has. */
    byte[] field(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] padded = new byte[fieldSize];
        int length = Math.min(bytes.length, fieldSize);
        System.arraycopy(bytes, bytes.length - length, padded, fieldSize - length, length);
        return padded;
    }

    private BigInteger square(BigInteger x) {
        var curve = parameters.getCurve();
        return x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(prime);
    }
}
