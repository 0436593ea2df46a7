package eu.passerelle.credentials.jades;

import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.key.KeyUse;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.x509.CertificateChain;
import eu.passerelle.credentials.x509.PathValidation;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Checks one seal.
 *
 * @param keys known certificates, and the anchors of others
 * @param at now
 */
record SealCheck(Keys keys, Instant at) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    Verification check(String payload, Seal seal) {
        DssSeal dss = DssSeal.of(seal.json(payload));
        if (!dss.isIntact(seal.chain().leaf())) {
            return Verification.of(failed("the text or the seal was changed"));
        }
        if (at.plus(CLOCKS_DIFFER).isBefore(seal.at())) {
            return Verification.of(failed("a seal from the future"));
        }
        var findings = new ArrayList<Finding>();
        findings.add(new Finding.Passed(Check.PROOF, "every byte is as it was sealed"));
        if (seal.header().hasPolicy()) {
            findings.add(
                    new Finding.Undetermined(
                            Check.PROOF, Problem.UNSUPPORTED, "a policy that is not known"));
        }
        findings.add(trust(seal, dss));
        return new Verification(findings);
    }

    private Finding trust(Seal seal, DssSeal dss) {
        CertificateChain chain = seal.chain();
        Optional<VerificationKey> known = keys.find(chain.keyOf("").id());
        if (known.isPresent()) {
            return new KeyUse(Purpose.ASSERTION, at).finding(known.get(), Optional.empty());
        }
        return isOver(chain)
                ? trustOfOld(seal, dss)
                : new PathValidation(keys.anchors(), at).check(chain);
    }

    // a certificate that has run out still vouches for what was certainly sealed before
    private Finding trustOfOld(Seal seal, DssSeal dss) {
        Optional<Instant> dated = dss.datedUnder(keys.anchors());
        if (dated.isPresent() && !dated.get().isAfter(at)) {
            return new PathValidation(keys.anchors(), dated.get()).check(seal.chain());
        }
        Finding then = new PathValidation(keys.anchors(), seal.at()).check(seal.chain());
        return then instanceof Finding.Failed
                ? then
                : new Finding.Undetermined(
                        Check.CONTROL,
                        Problem.NO_LONGER_VALID,
                        "the certificate has run out, and nobody known says the seal is older");
    }

    private boolean isOver(CertificateChain chain) {
        return chain.certificates().stream()
                .map(X509Certificate::getNotAfter)
                .anyMatch(end -> end.toInstant().isBefore(at));
    }

    private static Finding failed(String detail) {
        return new Finding.Failed(Check.PROOF, Problem.PROOF_VERIFICATION_ERROR, detail);
    }
}
