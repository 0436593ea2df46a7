package eu.passerelle.verification.employer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys of all organisations. */
public interface ApiKeys {
    /** The key with this id, whosever it is. */
    Uni<Optional<ApiKey>> get(UUID id);

    /** An organisation's keys, the newest first. */
    Uni<List<ApiKey>> of(String organisation);

    /** Keeps a key. */
    Uni<Void> put(ApiKey key);
}
