/** Hears what the catalogue tells. */
package eu.passerelle.issuance.offering.inbox;
