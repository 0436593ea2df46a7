/** Keeps awards in PostgreSQL. */
package eu.passerelle.issuance.award.store;
