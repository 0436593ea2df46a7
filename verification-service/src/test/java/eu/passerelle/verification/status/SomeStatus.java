package eu.passerelle.verification.status;

import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static eu.passerelle.verification.trust.SomeTrust.RHEINFURT;
import static eu.passerelle.verification.trust.SomeTrust.did;
import static eu.passerelle.verification.trust.SomeTrust.key;

import eu.passerelle.verification.trust.KeyId;
import eu.passerelle.verification.trust.ProviderId;
import eu.passerelle.verification.trust.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Status lists as words for tests. A fake list's text is a name; its content hangs on that. */
public final class SomeStatus {
    public static final String LIST = "http://localhost:8080/status-lists/1";
    public static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    public static final long CLEAR = 7;
    public static final long SET = 8;

    private SomeStatus() {}

    public static StatusEntry entry(Purpose purpose, long index) {
        return new StatusEntry(StatusEntry.BITSTRING, purpose.term(), LIST, Long.toString(index));
    }

    /** A list of Rheinfurt's in which exactly one bit is set. */
    public static FakeList content() {
        return new FakeList(
                LIST,
                RHEINFURT,
                Set.of(Purpose.REVOCATION.term()),
                Optional.of(TOMORROW),
                key(RHEINFURT).multibase());
    }

    public static StatusList list() {
        return new StatusList(
                LIST,
                did(RHEINFURT),
                Purpose.REVOCATION.term(),
                "signed",
                NOON.minusSeconds(60),
                TOMORROW);
    }

    /** Reads every signed text as this content. */
    public static ListFormat reading(FakeList content) {
        return signed -> Optional.of(content);
    }

    /** Reads texts as the contents given, and others not at all. */
    public static ListFormat reading(Map<String, FakeList> contents) {
        return signed -> Optional.ofNullable(contents.get(signed));
    }

    /** The content of a list. */
    public record FakeList(
            String id,
            ProviderId provider,
            Set<String> purposes,
            Optional<Instant> validUntil,
            String signedWith)
            implements OpenedList {
        public FakeList named(String other) {
            return new FakeList(other, provider, purposes, validUntil, signedWith);
        }

        public FakeList by(ProviderId other) {
            return new FakeList(id, other, purposes, validUntil, keyOf(other).multibase());
        }

        public FakeList forPurpose(Purpose other) {
            return new FakeList(id, provider, Set.of(other.term()), validUntil, signedWith);
        }

        public FakeList until(Instant other) {
            return new FakeList(id, provider, purposes, Optional.ofNullable(other), signedWith);
        }

        public FakeList forged() {
            return new FakeList(id, provider, purposes, validUntil, "somebody else's key");
        }

        @Override
        public String issuer() {
            return did(provider);
        }

        @Override
        public KeyId key() {
            return keyOf(provider).id();
        }

        @Override
        public Optional<Instant> signedAt() {
            return Optional.of(NOON.minusSeconds(60));
        }

        @Override
        public Optional<Instant> validFrom() {
            return Optional.of(NOON.minusSeconds(60));
        }

        @Override
        public boolean isSignedWith(PublicKey key) {
            return key.multibase().equals(signedWith);
        }

        @Override
        public Optional<Boolean> bit(long index) {
            return index < 131_072 ? Optional.of(index == SET) : Optional.empty();
        }
    }

    private static PublicKey keyOf(ProviderId provider) {
        return key(provider);
    }
}
