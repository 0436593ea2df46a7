package eu.passerelle.catalog.specification;

import eu.passerelle.catalog.provider.ProviderId;

/**
 * One version of a specification and what it says.
 *
 * @param id the same through all versions
 * @param version from 1
 * @param provider whose it is
 * @param content what it says
 */
public record Edition(SpecificationId id, int version, ProviderId provider, Content content) {

    Edition saying(Content other) {
        return new Edition(id, version, provider, other);
    }

    Edition next() {
        return new Edition(id, version + 1, provider, content);
    }
}
