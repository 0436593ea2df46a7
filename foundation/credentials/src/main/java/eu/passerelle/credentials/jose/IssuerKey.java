package eu.passerelle.credentials.jose;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.x509.CertificateChain;
import eu.passerelle.credentials.x509.PathValidation;
import java.util.Optional;

/**
 * The key of a token that names it by {@code kid} or brings it with a chain of certificates, and
 * whether it is its issuer's to use.
 *
 * @param key that has to have signed
 * @param control whether the issuer controls it and may use it so
 */
public record IssuerKey(VerificationKey key, Finding control) {

    /**
     * Finds it; {@link Rejected} where the token names none that is known or brings it in another
     * way.
     *
     * @param issuer as the token says; null where only the certificate tells
     * @param bound whether the key has to be the issuer's; if not, anybody's will do
     */
    public static IssuerKey of(Jws jws, String issuer, Keys keys, KeyUse use, boolean bound) {
        Optional<CertificateChain> chain = chain(jws);
        if (chain.isPresent()) {
            return certified(chain.get(), issuer, keys, use, bound);
        }
        VerificationKey key = TokenHeader.key(jws, TokenHeader.method(jws, issuer), keys);
        Optional<String> controller =
                bound ? Optional.of(String.valueOf(issuer)) : Optional.empty();
        return new IssuerKey(key, use.finding(key, controller));
    }

    /** The chain in the header, where it brings one and nothing else. */
    public static Optional<CertificateChain> chain(Jws jws) {
        boolean onlyChain =
                jws.header().has(JoseTerms.X5C)
                        && !jws.header().has(JoseTerms.JWK)
                        && !jws.header().has(JoseTerms.JKU)
                        && !jws.header().has(JoseTerms.X5U);
        return onlyChain
                ? Optional.of(CertificateChain.ofX5c(jws.header().get(JoseTerms.X5C)))
                : Optional.empty();
    }

    private static IssuerKey certified(
            CertificateChain chain, String issuer, Keys keys, KeyUse use, boolean bound) {
        VerificationKey key = chain.keyOf(issuer == null ? chain.subject() : issuer);
        if (!bound) {
            return new IssuerKey(key, new Finding.Passed(Check.CONTROL, "by a certified key"));
        }
        if (issuer != null && !chain.isFor(issuer)) {
            return new IssuerKey(
                    key,
                    new Finding.Failed(
                            Check.CONTROL,
                            Problem.CRYPTOGRAPHIC_SECURITY_ERROR,
                            "the certificate is not about the issuer"));
        }
        return new IssuerKey(key, new PathValidation(keys.anchors(), use.at()).check(chain));
    }
}
