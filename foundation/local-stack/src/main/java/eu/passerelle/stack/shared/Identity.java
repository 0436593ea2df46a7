package eu.passerelle.stack.shared;

/**
 * The identity provider as a service sees it.
 *
 * @param url the realm, as the service reaches it
 * @param issuer the realm, as tokens name it
 */
public record Identity(String url, String issuer) {}
