package eu.passerelle.issuance.key;

import eu.passerelle.testkit.facts.InMemoryOutbox;
import eu.passerelle.testkit.time.TestClock;
import java.net.URI;
import java.time.Instant;

/** The use cases of keys on ports in memory. */
public final class KeyHeart {

    /** Where tests are. */
    public static final Origin ORIGIN = new Origin(URI.create("http://localhost:8080"));

    /** When tests begin. */
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.250Z");

    public final TestClock clock = TestClock.at(NOON);
    public final InMemoryOutbox outbox = new InMemoryOutbox();
    public final InMemoryIssuerKeys keys = new InMemoryIssuerKeys();
    public final InMemoryPrivateKeys privateKeys = new InMemoryPrivateKeys();
    public final ActivateKeys activate = new ActivateKeys(keys, privateKeys, outbox, ORIGIN, clock);
    public final RotateKeys rotate = new RotateKeys(keys, activate, outbox, clock);
    public final InMemoryTestKeys testKeys = new InMemoryTestKeys();
    public final TakePen pens = new TakePen(keys, testKeys, privateKeys, activate, clock);
    public final TakeSeal seals = new TakeSeal(pens);
    public final ReadDidDocument didDocument = new ReadDidDocument(keys);
}
