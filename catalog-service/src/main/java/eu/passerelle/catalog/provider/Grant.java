package eu.passerelle.catalog.provider;

/**
 * What a quality agency decided.
 *
 * @param holder about whom
 * @param decision by whom, for how long, and where it can be read
 * @param limits what it covers
 */
public record Grant(ProviderId holder, Decision decision, Limits limits) {}
