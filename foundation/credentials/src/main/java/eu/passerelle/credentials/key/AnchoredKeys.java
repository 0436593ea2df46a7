package eu.passerelle.credentials.key;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keys with the authorities that vouch for further ones.
 *
 * @param keys known by their URL
 * @param anchors certificates of the authorities
 */
record AnchoredKeys(Keys keys, Collection<X509Certificate> anchors) implements Keys {

    AnchoredKeys {
        anchors = List.copyOf(anchors);
    }

    @Override
    public Optional<VerificationKey> find(String verificationMethod) {
        return keys.find(verificationMethod);
    }
}
