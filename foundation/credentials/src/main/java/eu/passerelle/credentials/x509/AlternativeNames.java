package eu.passerelle.credentials.x509;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which URLs and hosts a certificate is for (RFC 5280, 4.2.1.6).
 *
 * @param uris compared exactly
 * @param hosts in lower case
 */
record AlternativeNames(List<String> uris, List<String> hosts) {

    private static final int DNS_NAME = 2;
    private static final int UNIFORM_RESOURCE_IDENTIFIER = 6;
    private static final String HTTPS = "https";

    static AlternativeNames of(X509Certificate certificate) {
        var uris = new ArrayList<String>();
        var hosts = new ArrayList<String>();
        for (List<?> name : names(certificate)) {
            if (!(name.get(1) instanceof String text)) {
                continue;
            }
            if (name.get(0).equals(UNIFORM_RESOURCE_IDENTIFIER)) {
                uris.add(text);
            } else if (name.get(0).equals(DNS_NAME)) {
                hosts.add(text.toLowerCase(Locale.ROOT));
            }
        }
        return new AlternativeNames(List.copyOf(uris), List.copyOf(hosts));
    }

    boolean include(String issuer) {
        return uris.contains(issuer) || host(issuer).map(hosts::contains).orElse(false);
    }

    Optional<String> identifier() {
        return uris.stream()
                .findFirst()
                .or(() -> hosts.stream().findFirst().map(host -> HTTPS + "://" + host));
    }

    private static Optional<String> host(String issuer) {
        try {
            var url = new URI(issuer);
            boolean plain = HTTPS.equals(url.getScheme()) && url.getUserInfo() == null;
            return plain && url.getHost() != null
                    ? Optional.of(url.getHost().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static Collection<List<?>> names(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null ? List.of() : names;
        } catch (CertificateParsingException unreadable) {
            return List.of();
        }
    }
}
