package eu.passerelle.verification.verdict;

import java.time.Duration;

/**
 * How long what we heard is good for, how far clocks may differ, and what one may ask of us.
 *
 * @param staleAfter how old our copy of the registry may be
 * @param clocksDiffer how far ahead somebody's clock may be
 * @param patience how long one credential may take
 * @param atOnce how many may be at work at once
 */
public record Tolerance(
        Duration staleAfter, Duration clocksDiffer, Duration patience, int atOnce) {}
