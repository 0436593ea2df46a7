/** The ports of offering on PostgreSQL, held to the same contracts as those in memory. */
package eu.passerelle.issuance.offering.store;
