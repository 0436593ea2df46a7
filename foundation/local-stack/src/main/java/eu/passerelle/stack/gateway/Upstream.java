package eu.passerelle.stack.gateway;

/**
 * Somebody behind the gateway.
 *
 * @param name what a person calls it
 */
public record Upstream(String name, int port) {}
