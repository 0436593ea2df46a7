/**
 * Endorsements: what third parties say, signed, of a badge, its achievement or its issuer (Open
 * Badges 3.0, {@code EndorsementCredential}). Whether one believes the endorser is decided
 * elsewhere.
 */
package eu.passerelle.credentials.endorsement;
