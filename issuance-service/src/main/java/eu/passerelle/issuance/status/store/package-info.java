/** Keeps status lists and their places in PostgreSQL. */
package eu.passerelle.issuance.status.store;
