package eu.passerelle.catalog.exchange;

import eu.passerelle.catalog.exchange.shape.Source;
import eu.passerelle.catalog.provider.ProviderId;

/**
 * Where records come from, and for whom.
 *
 * @param provider who imports; the drafts are its own
 * @param source which system they are from
 */
public record Origin(ProviderId provider, Source source) {}
