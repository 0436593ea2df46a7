/**
 * The profile that asks for proofs only: is the format right, did the named key sign every bit, is
 * now within the period, does the issuer's own list stay silent. Whom one may trust is asked
 * elsewhere, and nothing from there may be imported here, so that the two never mix.
 */
package eu.passerelle.verification.proof;
