package eu.passerelle.issuance.key;

import eu.passerelle.issuance.offering.ProviderId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where issuers' keys and their states are kept; the private parts are in {@link PrivateKeys}. */
public interface IssuerKeys {

    /** All keys the provider ever had, oldest first. */
    Uni<List<IssuerKey>> of(ProviderId provider);

    /**
     * The provider's active keys, which stay active until the caller's transaction ends. Any number
     * of callers may hold them at once.
     */
    Uni<List<IssuerKey.Active>> hold(ProviderId provider);

    /**
     * The provider's active keys, which nobody else holds or changes until the caller's transaction
     * ends.
     */
    Uni<List<IssuerKey.Active>> seize(ProviderId provider);

    /** Adds the key or replaces its state. */
    Uni<Void> put(IssuerKey key);
}
