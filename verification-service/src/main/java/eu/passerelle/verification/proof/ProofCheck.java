package eu.passerelle.verification.proof;

import eu.passerelle.credentials.dataintegrity.ProofExpectation;
import eu.passerelle.credentials.dataintegrity.ProofVerifier;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.reading.Binding;
import eu.passerelle.credentials.reading.SecuredCredential;
import eu.passerelle.credentials.reading.SecuredCredential.DataIntegrityCredential;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Checks the proofs of a credential against the keys that are published for them. */
@ApplicationScoped
class ProofCheck {
    private static final String DID = "did:";

    private final PublishedKeys keys;

    ProofCheck(PublishedKeys keys) {
        this.keys = keys;
    }

    Verification check(SecuredCredential secured, ProofAsked asked, Instant now) {
        boolean bound = String.valueOf(secured.issuer()).startsWith(DID);
        if (!asked.isSpecial()) {
            return secured.verifyProof(keys, now, bound ? Binding.TO_ISSUER : Binding.PROOF_ONLY);
        }
        return secured instanceof DataIntegrityCredential proven
                ? special(proven, asked, now, bound)
                : notOfATokensKind();
    }

    private Verification special(
            DataIntegrityCredential proven, ProofAsked asked, Instant now, boolean bound) {
        var expected =
                new ProofExpectation(asked.purpose(), now, asked.domain(), asked.challenge());
        Optional<String> controller = bound ? Optional.of(proven.issuer()) : Optional.empty();
        return new ProofVerifier(keys, expected).verify(proven.secured(), controller);
    }

    private static Verification notOfATokensKind() {
        return Verification.of(
                new Finding.Failed(
                        Check.PRESENTATION,
                        Problem.PROOF_VERIFICATION_ERROR,
                        "a signed credential answers no domain, challenge or other purpose"));
    }
}
