/** The ports of status on PostgreSQL, held to the same contracts as those in memory. */
package eu.passerelle.issuance.status.store;
