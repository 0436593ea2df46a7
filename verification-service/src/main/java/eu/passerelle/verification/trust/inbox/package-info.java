/** Hears what the catalogue and issuance tell about issuers. */
package eu.passerelle.verification.trust.inbox;
