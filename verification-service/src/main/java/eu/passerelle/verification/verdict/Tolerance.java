package eu.passerelle.verification.verdict;

import java.time.Duration;

/**
 * How long what we heard is good for, and how far clocks may differ.
 *
 * @param staleAfter how old our copy of the registry may be
 * @param clocksDiffer how far ahead somebody's clock may be
 */
public record Tolerance(Duration staleAfter, Duration clocksDiffer) {}
