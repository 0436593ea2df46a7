package eu.passerelle.verification.fetching;

import java.time.Duration;

/**
 * How long and how far one goes for a document.
 *
 * @param patience for all of it, with every redirect
 * @param redirects how often one may be sent on
 * @param failures after how many of them in a row a host is left alone
 * @param rest for how long it is left alone then
 */
public record FetchLimits(Duration patience, int redirects, int failures, Duration rest) {}
