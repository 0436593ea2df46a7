/** The ports of award on PostgreSQL, held to the same contracts as those in memory. */
package eu.passerelle.issuance.award.store;
