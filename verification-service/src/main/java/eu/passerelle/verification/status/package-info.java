/**
 * Whether a credential was taken back: our own copy of the issuers' signed status lists and of
 * revocations told. A list speaks only while its own signature, issuer, purpose and period are
 * right; where none speaks, the standing is unknown, never valid. Foreign lists are not fetched.
 */
package eu.passerelle.verification.status;
