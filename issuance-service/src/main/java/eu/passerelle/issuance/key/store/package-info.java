/** Keeps keys in PostgreSQL; private halves wrapped with AES-GCM, so that a dump signs nothing. */
package eu.passerelle.issuance.key.store;
