/** The ports of key on PostgreSQL, held to the same contracts as those in memory. */
package eu.passerelle.issuance.key.store;
