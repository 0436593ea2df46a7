/**
 * The W3C's interface for verifiers (VCALM 1.0, a draft) in two profiles that never mix: one asks
 * for trust and stands on the verdict, the other asks for proofs only. Only the requests are read
 * here.
 */
package eu.passerelle.verification.api;
