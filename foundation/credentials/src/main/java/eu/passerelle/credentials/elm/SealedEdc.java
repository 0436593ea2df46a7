package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.jades.Jades;
import eu.passerelle.credentials.jades.SealedText;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Keys;
import eu.passerelle.credentials.key.VerificationKey;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.x509.CertificateChain;
import eu.passerelle.credentials.x509.CertifiedSigner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A European Digital Credential under its seal: read, but not yet believed.
 *
 * @param seal the text and its seals
 * @param content what it says, from exactly that text
 */
public record SealedEdc(SealedText seal, ObjectNode content) {

    /** Reads what is sealed; where that is anything else, it ends in {@link Rejected}. */
    public static SealedEdc of(SealedText seal) {
        ObjectNode content = Json.object(seal.content());
        if (!Edc.isOne(content)) {
            throw Rejected.unreadable("what is sealed is no European Digital Credential");
        }
        return new SealedEdc(seal, content);
    }

    /**
     * Seals a credential as the European Union does. An issuer without a legal identifier gets the
     * certificate's.
     */
    public static String seal(
            ObjectNode edc, CertifiedSigner signer, Instant at, Jades.Serialization form) {
        ObjectNode complete = edc.deepCopy();
        if (edc.get(VcTerms.ISSUER) instanceof ObjectNode issuer) {
            complete.set(VcTerms.ISSUER, new SealIssuer(signer.chain()).identified(issuer));
        }
        return Jades.seal(Json.text(complete), signer, at, form);
    }

    /** Checks the seals, and whether their certificates are trusted. */
    public Verification verify(Keys keys, Instant at) {
        return seal.verify(keys, at);
    }

    /** As {@link #verify}, and whether one of the seals is the issuer's own. */
    public Verification verifyIssuer(Keys keys, Instant at) {
        List<Finding> issuers = seal.chains().stream().map(chain -> issuer(chain, keys)).toList();
        Finding own =
                issuers.stream()
                        .filter(Finding.Passed.class::isInstance)
                        .findFirst()
                        .orElse(issuers.getFirst());
        return verify(keys, at).and(Verification.of(own));
    }

    /** The keys that sealed it, by their certificates' digests. */
    public List<String> methods() {
        return seal.chains().stream().map(chain -> chain.keyOf("").id()).distinct().toList();
    }

    private Finding issuer(CertificateChain chain, Keys keys) {
        Optional<String> controller =
                keys.find(chain.keyOf("").id()).map(VerificationKey::controller);
        String id = Json.idOf(content.get(VcTerms.ISSUER));
        return id != null && controller.filter(id::equals).isPresent()
                ? new Finding.Passed(Check.CONTROL, "the key is known to be the issuer's")
                : new SealIssuer(chain).issued(content);
    }
}
