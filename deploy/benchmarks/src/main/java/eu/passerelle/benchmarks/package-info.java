/**
 * Measures what {@code foundation/credentials} does in microseconds, beside openssl in the same run
 * on the same core, and says whether what was asked holds. Nothing here is part of the platform.
 */
package eu.passerelle.benchmarks;
