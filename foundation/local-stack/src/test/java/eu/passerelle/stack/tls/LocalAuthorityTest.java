package eu.passerelle.stack.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAuthorityTest {

    private static final String PASSWORD = "password-of-tests";

    @TempDir Path folder;

    private final Instant now = Instant.now();

    @Test
    void the_gateways_certificate_is_for_localhost_and_signed_by_the_authority() throws Exception {
        var authority = LocalAuthority.in(folder.resolve("tls"), PASSWORD, now);

        var chain = keyStore(authority.keyStore()).getCertificateChain("gateway");
        var gateway = (X509Certificate) chain[0];
        gateway.verify(chain[1].getPublicKey());
        assertThat(gateway.getSubjectAlternativeNames())
                .extracting(name -> String.valueOf(name.get(1)))
                .contains("localhost", "127.0.0.1");
        assertThat(gateway.getBasicConstraints()).isEqualTo(-1);
        assertThat(((X509Certificate) chain[1]).getBasicConstraints()).isZero();
        assertThat(authority.certificate()).content().startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void what_trusts_it_trusts_the_others_as_before() throws Exception {
        var authority = LocalAuthority.in(folder.resolve("tls"), PASSWORD, now);

        var trusted = Collections.list(keyStore(authority.trustStore()).aliases());

        assertThat(trusted).contains("passerelle-local").hasSizeGreaterThan(50);
    }

    @Test
    void it_stays_until_it_is_about_to_end_and_is_then_made_anew() throws Exception {
        var place = folder.resolve("tls");
        var first = LocalAuthority.in(place, PASSWORD, now).certificate();
        var before = Files.readString(first);

        LocalAuthority.in(place, PASSWORD, now.plus(Duration.ofDays(300)));
        assertThat(Files.readString(first)).isEqualTo(before);
        LocalAuthority.in(place, PASSWORD, now.plus(Duration.ofDays(390)));
        assertThat(Files.readString(first)).isNotEqualTo(before);
    }

    @Test
    void one_of_another_platform_is_made_anew() throws Exception {
        var place = folder.resolve("tls");
        LocalAuthority.in(place, "another-password", now);

        var authority = LocalAuthority.in(place, PASSWORD, now);

        assertThat(keyStore(authority.keyStore()).containsAlias("gateway")).isTrue();
    }

    private static KeyStore keyStore(Path file) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }
}
