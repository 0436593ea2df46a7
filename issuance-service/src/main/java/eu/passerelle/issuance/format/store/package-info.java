/** Keeps signed credentials in PostgreSQL. */
package eu.passerelle.issuance.format.store;
