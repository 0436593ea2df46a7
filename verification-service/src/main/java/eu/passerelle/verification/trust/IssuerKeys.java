package eu.passerelle.verification.trust;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The issuers' keys we heard of. */
public interface IssuerKeys {
    /** The key with this DID URL. */
    Uni<Optional<IssuerKey>> get(KeyId id);

    /** Keeps a key in its newest state. */
    Uni<Void> put(IssuerKey key);
}
