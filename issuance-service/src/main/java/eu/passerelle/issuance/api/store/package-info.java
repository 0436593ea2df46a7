/** Keeps in PostgreSQL which places the VC API gave out. */
package eu.passerelle.issuance.api.store;
