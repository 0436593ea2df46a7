package eu.passerelle.testkit.right.delta;

import java.time.Instant;

/** A feature below. */
public record Delta(Instant at) {}
