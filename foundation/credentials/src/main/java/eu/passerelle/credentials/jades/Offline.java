package eu.passerelle.credentials.jades;

import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** The library's way to the outside, closed. */
final class Offline {

    private Offline() {}

    /** One that fetches neither certificates nor their revocation. */
    static CertificateVerifier verifier() {
        var verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(null);
        return verifier;
    }
}
