package eu.passerelle.issuance.key;

import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.Multikey;
import eu.passerelle.issuance.offering.ProviderId;

/** Who signs. */
public sealed interface Signatory {

    /** Its name in this service, for example {@code rheinfurt} or {@code test:P256}. */
    String name();

    /** An organisation, by its name here. */
    static Signatory of(ProviderId provider) {
        return new Organisation(provider);
    }

    /** Reads what {@link #name()} gave. */
    static Signatory named(String name) {
        return name.startsWith(TestIssuer.PREFIX)
                ? new TestIssuer(KeyType.valueOf(name.substring(TestIssuer.PREFIX.length())))
                : new Organisation(new ProviderId(name));
    }

    /** An organisation of the consortium, which signs as its did:web. */
    record Organisation(ProviderId provider) implements Signatory {

        @Override
        public String name() {
            return provider.value();
        }
    }

    /**
     * Nobody: a did:key of this platform for tests of other software. It is a different issuer for
     * each type of key, for a did:key is its key.
     */
    record TestIssuer(KeyType type) implements Signatory {

        // no organisation's alias holds a colon
        private static final String PREFIX = "test:";

        /** What its key is called (did:key Method 0.7). */
        KeyName keyName(String multibase) {
            var did = DidKey.of(Multikey.publicKey(multibase));
            return new KeyName(did + "#" + multibase, did, multibase);
        }

        @Override
        public String name() {
            return PREFIX + type.name();
        }
    }
}
