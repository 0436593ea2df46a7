package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.Provider;
import java.util.Optional;

/**
 * A specification as somebody looks at it.
 *
 * @param specification the version to show
 * @param provider whose it is; empty while its organisation is not registered
 * @param transparency what is said and what is not
 */
public record Exhibit(
        Specification specification, Optional<Provider> provider, Transparency transparency) {}
