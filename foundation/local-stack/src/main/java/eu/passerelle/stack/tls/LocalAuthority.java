package eu.passerelle.stack.tls;

import eu.passerelle.stack.home.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * A certificate authority of this platform alone, and the certificate for {@code localhost} that
 * the gateway has from it. Whoever trusts {@link #certificate()} reaches the gateway by HTTPS.
 */
public final class LocalAuthority {

    /** The name of the authority's certificate in its folder. */
    public static final String CERTIFICATE = "ca.pem";

    private static final String AUTHORITY = "authority.p12";
    private static final String GATEWAY = "gateway.p12";
    private static final String TRUST = "trust.p12";
    private static final String NAMES = "san=dns:localhost,ip:127.0.0.1,ip:0:0:0:0:0:0:0:1";
    private static final String AUTHORITY_DAYS = "3650";
    // What browsers take at most of a certificate.
    private static final String GATEWAY_DAYS = "397";
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    private final Path folder;
    private final String password;

    private LocalAuthority(Path folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    /** The one kept in the folder; it is made if there is none, and anew before it ends. */
    public static LocalAuthority in(Path folder, String password, Instant now) {
        var authority = new LocalAuthority(folder, password);
        if (!authority.isGoodAt(now)) {
            authority.make();
        }
        return authority;
    }

    /** The authority's certificate as PEM, for those who are to trust it. */
    public Path certificate() {
        return folder.resolve(CERTIFICATE);
    }

    /** The gateway's key and certificate, as PKCS 12. */
    public Path keyStore() {
        return folder.resolve(GATEWAY);
    }

    /** The authorities this JDK trusts and this one, as PKCS 12. */
    public Path trustStore() {
        return folder.resolve(TRUST);
    }

    /** Opens both stores. */
    public String password() {
        return password;
    }

    private boolean isGoodAt(Instant now) {
        if (!Files.exists(trustStore())) {
            return false;
        }
        try {
            var certificate = (X509Certificate) load(keyStore()).getCertificate("gateway");
            return now.plus(RENEWED_BEFORE).isBefore(certificate.getNotAfter().toInstant());
        } catch (IOException | GeneralSecurityException unreadable) {
            // Of another platform, or half made: it is made anew.
            return false;
        }
    }

    private void make() {
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
            makePairs();
            var pairs = load(folder.resolve(AUTHORITY));
            keepCertificate(pairs.getCertificate("authority"));
            keepGateway(pairs);
            keepTrust(pairs.getCertificate("authority"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void makePairs() {
        var keytool = new Keytool(folder, password);
        keytool.on(
                AUTHORITY,
                pair(
                        "authority",
                        "CN=Passerelle local authority",
                        AUTHORITY_DAYS,
                        List.of("bc:c=ca:true,pathlen:0", "ku:c=keyCertSign,cRLSign"),
                        List.of()));
        keytool.on(
                AUTHORITY,
                pair(
                        "gateway",
                        "CN=localhost",
                        GATEWAY_DAYS,
                        List.of("ku:c=digitalSignature", "eku=serverAuth", NAMES),
                        List.of("-signer", "authority")));
    }

    private void keepCertificate(Certificate authority)
            throws IOException, GeneralSecurityException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        Files.writeString(
                certificate(),
                "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                        .formatted(lines.encodeToString(authority.getEncoded())));
    }

    /** The gateway alone: it need not hold what others' certificates are signed with. */
    private void keepGateway(KeyStore pairs) throws IOException, GeneralSecurityException {
        var alone = empty();
        alone.setKeyEntry(
                "gateway",
                pairs.getKey("gateway", password.toCharArray()),
                password.toCharArray(),
                pairs.getCertificateChain("gateway"));
        keep(alone, keyStore());
    }

    private void keepTrust(Certificate authority) throws IOException, GeneralSecurityException {
        var cacerts = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        var jdk = KeyStore.getInstance(cacerts.toFile(), (char[]) null);
        var trust = empty();
        for (var alias : Collections.list(jdk.aliases())) {
            trust.setCertificateEntry(alias, jdk.getCertificate(alias));
        }
        trust.setCertificateEntry("passerelle-local", authority);
        keep(trust, trustStore());
    }

    private KeyStore load(Path file) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(file.toFile(), password.toCharArray());
    }

    private void keep(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static String[] pair(
            String alias, String name, String days, List<String> extensions, List<String> further) {
        var words =
                new ArrayList<>(
                        List.of("-genkeypair", "-alias", alias, "-dname", name, "-validity", days));
        words.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        extensions.forEach(extension -> words.addAll(List.of("-ext", extension)));
        words.addAll(further);
        return words.toArray(String[]::new);
    }
}
