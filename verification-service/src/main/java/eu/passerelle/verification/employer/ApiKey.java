package eu.passerelle.verification.employer;

import java.time.Instant;
import java.util.UUID;

/** A key that an organisation's system calls us with. Only its digest is kept. */
public sealed interface ApiKey {
    UUID id();

    /** The alias of the organisation. */
    String organisation();

    /** What the organisation calls it. */
    String label();

    /** SHA-256 of its secret, in hexadecimal. */
    String digest();

    Instant createdAt();

    /** Opens the door. */
    record Active(UUID id, String organisation, String label, String digest, Instant createdAt)
            implements ApiKey {
        /** Opens it no more. */
        public Retired retire(Instant at) {
            return new Retired(id, organisation, label, digest, createdAt, at);
        }

        @Override
        public String toString() {
            return "ApiKey[%s]".formatted(id);
        }
    }

    /** Was given up. */
    record Retired(
            UUID id,
            String organisation,
            String label,
            String digest,
            Instant createdAt,
            Instant retiredAt)
            implements ApiKey {
        @Override
        public String toString() {
            return "ApiKey[%s, retired]".formatted(id);
        }
    }
}
