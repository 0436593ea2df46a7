package eu.passerelle.credentials.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.json.Jcs;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.multiformat.Base64Url;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;

/** JSON Web Keys (RFC 7517, RFC 7518 6, RFC 8037 2). */
public final class Jwk {

    private static final List<String> PRIVATE_MEMBERS =
            List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    private Jwk() {}

    /** Reads a public key; a JWK that holds private members is refused. */
    public static PublicKey publicKey(JsonNode jwk) {
        if (PRIVATE_MEMBERS.stream().anyMatch(jwk::has)) {
            throw new IllegalArgumentException("a JWK with private members");
        }
        PublicKey key = publicPart(jwk);
        checkAlgorithm(jwk, KeyType.of(key));
        return key;
    }

    /** Whether a JWK says that it is for signatures, or does not say what it is for (4.2, 4.3). */
    public static boolean isForSignatures(JsonNode jwk) {
        boolean use = !jwk.has("use") || "sig".equals(jwk.path("use").textValue());
        return use && (!jwk.has("key_ops") || Json.holds(jwk.get("key_ops"), "verify"));
    }

    // 4.4: a key for another algorithm than the one of its type is none of ours
    private static void checkAlgorithm(JsonNode jwk, KeyType type) {
        String alg = jwk.path("alg").asText(type.joseAlgorithm());
        boolean fits =
                alg.equals(type.joseAlgorithm())
                        || type == KeyType.ED25519 && alg.equals(type.label());
        if (!fits && isForSignatures(jwk)) {
            throw new IllegalArgumentException("a JWK for another algorithm");
        }
    }

    /** Reads a pair of keys from a private JWK. */
    public static KeyPair keyPair(JsonNode jwk) {
        PublicKey publicKey = publicPart(jwk);
        KeyType type = KeyType.of(publicKey);
        byte[] secret = bytes(jwk, "d");
        var privateKey =
                switch (type) {
                    case ED25519 -> Multikey.ed25519PrivateKey(secret);
                    case P256, P384, P521 ->
                            Crypto.privateKey(
                                    type,
                                    new ECPrivateKeySpec(
                                            new BigInteger(1, secret),
                                            Curve.of(type).parameters()));
                    case RSA -> throw new IllegalArgumentException("no private RSA keys in JWK");
                };
        return new KeyPair(publicKey, privateKey);
    }

    /** Writes a public key. */
    public static ObjectNode of(PublicKey key) {
        KeyType type = KeyType.of(key);
        var jwk = Json.newObject();
        switch (key) {
            case ECPublicKey curve -> {
                jwk.put("kty", "EC").put("crv", type.label());
                jwk.put("x", encoded(type, curve.getW().getAffineX()));
                jwk.put("y", encoded(type, curve.getW().getAffineY()));
            }
            case RSAPublicKey rsa -> {
                jwk.put("kty", "RSA").put("n", unsigned(rsa.getModulus()));
                jwk.put("e", unsigned(rsa.getPublicExponent()));
            }
            default -> {
                jwk.put("kty", "OKP").put("crv", type.label());
                jwk.put("x", Base64Url.encode(Multikey.ed25519Bytes(key)));
            }
        }
        return jwk;
    }

    /** The key's thumbprint (RFC 7638, 3). */
    public static String thumbprint(PublicKey key) {
        byte[] canonical = Jcs.canonical(of(key)).getBytes(StandardCharsets.UTF_8);
        return Base64Url.encode(Crypto.digest("SHA-256").digest(canonical));
    }

    private static PublicKey publicPart(JsonNode jwk) {
        String kty = jwk.path("kty").asText();
        String crv = jwk.path("crv").asText();
        return switch (kty) {
            case "EC" -> curvePoint(jwk, crv);
            case "OKP" -> {
                if (!crv.equals(KeyType.ED25519.label())) {
                    throw new IllegalArgumentException("no curve of ours in the JWK");
                }
                yield Multikey.ed25519PublicKey(bytes(jwk, "x"));
            }
            case "RSA" -> {
                var key =
                        Crypto.publicKey(
                                KeyType.RSA,
                                new RSAPublicKeySpec(
                                        new BigInteger(1, bytes(jwk, "n")),
                                        new BigInteger(1, bytes(jwk, "e"))));
                KeyType.of(key);
                checkExponent(new BigInteger(1, bytes(jwk, "e")));
                yield key;
            }
            default -> throw new IllegalArgumentException("no key of ours in the JWK");
        };
    }

    // with an exponent of one anybody signs, and a huge one is slow
    private static void checkExponent(BigInteger exponent) {
        boolean usual =
                exponent.testBit(0) && exponent.bitLength() >= 2 && exponent.bitLength() <= 64;
        if (!usual) {
            throw new IllegalArgumentException("an RSA exponent out of bounds");
        }
    }

    private static PublicKey curvePoint(JsonNode jwk, String crv) {
        KeyType type =
                switch (crv) {
                    case "P-256" -> KeyType.P256;
                    case "P-384" -> KeyType.P384;
                    case "P-521" -> KeyType.P521;
                    default -> throw new IllegalArgumentException("no curve of ours in the JWK");
                };
        return Crypto.publicKey(
                type, Curve.of(type).point(coordinate(jwk, "x", type), coordinate(jwk, "y", type)));
    }

    // RFC 7518, 6.2.1.2: as many bytes as the field has, so that a key has one spelling
    private static BigInteger coordinate(JsonNode jwk, String member, KeyType type) {
        byte[] bytes = bytes(jwk, member);
        if (bytes.length != Curve.of(type).sizeInBytes()) {
            throw new IllegalArgumentException("a coordinate of another length");
        }
        return new BigInteger(1, bytes);
    }

    private static byte[] bytes(JsonNode jwk, String member) {
        String text = jwk.path(member).textValue();
        if (text == null) {
            throw new IllegalArgumentException("a JWK without " + member);
        }
        return Base64Url.decode(text);
    }

    private static String encoded(KeyType type, BigInteger value) {
        return Base64Url.encode(Curve.of(type).field(value));
    }

    private static String unsigned(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return Base64Url.encode(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
