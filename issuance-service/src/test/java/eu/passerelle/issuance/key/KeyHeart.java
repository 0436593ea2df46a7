package eu.passerelle.issuance.key;

import eu.passerelle.issuance.InMemoryOutbox;
import eu.passerelle.issuance.TestClock;
import java.net.URI;

/** The use cases of keys on ports in memory. */
public final class KeyHeart {

    /** Where tests are. */
    public static final Origin ORIGIN = new Origin(URI.create("http://localhost:8080"));

    public final TestClock clock = new TestClock();
    public final InMemoryOutbox outbox = new InMemoryOutbox();
    public final InMemoryIssuerKeys keys = new InMemoryIssuerKeys();
    public final InMemoryPrivateKeys privateKeys = new InMemoryPrivateKeys();
    public final ActivateKeys activate = new ActivateKeys(keys, privateKeys, outbox, ORIGIN, clock);
    public final RotateKeys rotate = new RotateKeys(keys, activate, outbox, clock);
    public final TakeSeal seals = new TakeSeal(keys, privateKeys, clock);
    public final ReadDidDocument didDocument = new ReadDidDocument(keys);
}
