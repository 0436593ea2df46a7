package eu.passerelle.credentials.x509;

import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * Whom a certificate is for.
 *
 * @param organisation its legal name
 * @param country ISO 3166-1 alpha-2
 * @param uris its identifiers, such as a DID or an https URL
 * @param hosts names of its hosts
 */
public record CertifiedName(
        String organisation, String country, List<String> uris, List<String> hosts) {

    public CertifiedName {
        uris = List.copyOf(uris);
        hosts = List.copyOf(hosts);
    }

    /** An organisation known by one identifier. */
    public static CertifiedName of(String organisation, String country, String uri) {
        return new CertifiedName(organisation, country, List.of(uri), List.of());
    }

    X500Name subject() {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, country)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, organisation)
                .build();
    }

    GeneralNames alternatives() {
        var names = new java.util.ArrayList<GeneralName>();
        uris.forEach(uri -> names.add(new GeneralName(GeneralName.uniformResourceIdentifier, uri)));
        hosts.forEach(host -> names.add(new GeneralName(GeneralName.dNSName, host)));
        return new GeneralNames(names.toArray(GeneralName[]::new));
    }
}
