/**
 * The answer about one credential: findings in three layers, and what they come to. A check that
 * could not be made, or was not made, never lets the whole pass. Nothing here is kept.
 */
package eu.passerelle.verification.verdict;
