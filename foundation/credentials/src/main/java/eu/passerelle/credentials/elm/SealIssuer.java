package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.x509.CertificateChain;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Who sealed it, by the certificate: as the European Union has it, a legal person whose identifier
 * the certificate carries (ETSI EN 319 412-3, 4.2.1).
 */
record SealIssuer(CertificateChain chain) {

    private static final String WEB = "http";
    private static final String DID = "did:";

    /** The issuer with the certificate's legal identifier, where it has none of its own. */
    ObjectNode identified(ObjectNode issuer) {
        ObjectNode complete = issuer.deepCopy();
        if (!complete.has(ElmTerms.EIDAS)) {
            JsonNode country = issuer.at("/location/address/countryCode");
            ObjectNode identifier =
                    ElmNodes.named("urn:epass:certificateIdentifier:1", ElmTerms.LEGAL_IDENTIFIER);
            identifier.put(ElmTerms.NOTATION, legalIdentifier().orElseGet(chain::subject));
            identifier.set(ElmTerms.SPATIAL, country);
            complete.set(ElmTerms.EIDAS, identifier);
        }
        return complete;
    }

    /**
     * Whether it is the issuer of that document. An id that leads somewhere, a DID or a web
     * address, has to stand in the certificate; for any other the legal identifier is enough.
     */
    Finding issued(ObjectNode edc) {
        JsonNode issuer = edc.path(VcTerms.ISSUER);
        String id = String.valueOf(Json.idOf(issuer));
        if (chain.isFor(id)) {
            return new Finding.Passed(Check.CONTROL, "the certificate is the issuer's");
        }
        if (!isLegally(issuer)) {
            return new Finding.Failed(
                    Check.CONTROL,
                    Problem.CRYPTOGRAPHIC_SECURITY_ERROR,
                    "the certificate is another's than the issuer");
        }
        return id.startsWith(DID) || id.startsWith(WEB)
                ? new Finding.Undetermined(
                        Check.CONTROL,
                        Problem.INVALID_VERIFICATION_METHOD,
                        "the certificate names the organisation, but not the issuer's id")
                : new Finding.Passed(Check.CONTROL, "the certificate names the organisation");
    }

    private boolean isLegally(JsonNode issuer) {
        Optional<String> certified = legalIdentifier();
        return certified.isPresent()
                && Arrays.stream(LegalScheme.values())
                        .flatMap(scheme -> Json.each(issuer.get(scheme.member())).stream())
                        .anyMatch(
                                legal ->
                                        certified.equals(ElmIndex.value(legal, ElmTerms.NOTATION)));
    }

    private Optional<String> legalIdentifier() {
        var subject = X500Name.getInstance(chain.leaf().getSubjectX500Principal().getEncoded());
        return Arrays.stream(subject.getRDNs(BCStyle.ORGANIZATION_IDENTIFIER))
                .map(name -> IETFUtils.valueToString(name.getFirst().getValue()))
                .findFirst();
    }
}
