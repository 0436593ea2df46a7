package eu.passerelle.credentials.reading;

import eu.passerelle.credentials.finding.Verification;

/**
 * One credential of a presentation, and what became of it.
 *
 * @param reading whether it could be read
 * @param verification what was found, by itself
 */
public record PresentedCredential(Reading reading, Verification verification) {}
