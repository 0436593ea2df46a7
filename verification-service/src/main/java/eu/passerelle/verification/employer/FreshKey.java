package eu.passerelle.verification.employer;

/**
 * A key that was just made, with what is shown of it once and never again.
 *
 * @param key what is kept
 * @param secret what is not
 */
public record FreshKey(ApiKey.Active key, KeySecret secret) {}
