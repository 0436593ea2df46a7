/**
 * Organisations that verify many credentials by machine: their keys, how much they may ask, and
 * answers to whole batches with a receipt. What a single answer is lives elsewhere; nothing of a
 * credential is kept.
 */
package eu.passerelle.verification.employer;
