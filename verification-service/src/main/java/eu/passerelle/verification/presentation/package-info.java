/**
 * Presentations with trust asked for: the holder signed it for whoever asked, once, and every
 * credential in it is judged as if it came alone. Proofs without trust live elsewhere.
 */
package eu.passerelle.verification.presentation;
