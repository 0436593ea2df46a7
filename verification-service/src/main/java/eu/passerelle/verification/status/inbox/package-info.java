/** Hears what issuance tells about status. */
package eu.passerelle.verification.status.inbox;
