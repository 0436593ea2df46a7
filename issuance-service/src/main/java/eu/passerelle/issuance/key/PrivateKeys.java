package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Signer;
import io.smallrye.mutiny.Uni;

/**
 * Where private keys are made and stay: a database that holds them wrapped, or hardware that lets
 * nobody have them.
 */
public interface PrivateKeys {

    /**
     * Makes a pair.
     *
     * @return the public half as a Multikey
     */
    Uni<String> create(KeyType type);

    /** Signs with the private half of this key. */
    Uni<Signer> signer(KeyName key);
}
