package eu.passerelle.kit.inbox;

import eu.passerelle.contracts.Fact;

/**
 * A fact that came in.
 *
 * @param id the CloudEvents id, the same at every delivery
 * @param fact what became true
 * @param <F> the sealed interface of the context it came from
 */
public record Heard<F extends Fact>(String id, F fact) {}
