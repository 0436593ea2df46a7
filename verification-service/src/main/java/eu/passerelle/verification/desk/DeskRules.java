package eu.passerelle.verification.desk;

import java.time.Duration;

/**
 * What one may ask of us.
 *
 * @param patience how long one piece of work may take
 * @param atOnce how many pieces may be at work at once
 */
public record DeskRules(Duration patience, int atOnce) {}
