package eu.passerelle.verification.employer;

/**
 * What one organisation may ask.
 *
 * @param most credentials in one batch
 * @param perMinute credentials a minute
 */
public record BatchRules(int most, int perMinute) {}
