package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.Provider;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.ProviderRefusal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The providers that a specification names, as far as they are known.
 *
 * @param known by id
 */
record Cast(Map<ProviderId, Provider> known) {

    Cast {
        known = Map.copyOf(known);
    }

    static Cast of(Collection<Provider> providers) {
        return new Cast(
                providers.stream().collect(Collectors.toMap(Provider::id, Function.identity())));
    }

    /** The provider that wants to publish, or the refusal that it may not. */
    Provider.Registered publisher(ProviderId id) {
        if (!known.containsKey(id)) {
            throw ProviderRefusal.because(new ProviderRefusal.NotAProviderYet(id));
        }
        return known.get(id).asRegistered();
    }

    boolean knows(ProviderId id) {
        return known.containsKey(id);
    }
}
