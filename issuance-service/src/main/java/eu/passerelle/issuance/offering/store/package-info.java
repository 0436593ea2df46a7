/** Keeps our copy of the catalogue in PostgreSQL. */
package eu.passerelle.issuance.offering.store;
