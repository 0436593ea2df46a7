/** The ports of format on PostgreSQL, held to the same contracts as those in memory. */
package eu.passerelle.issuance.format.store;
