/** The ports of learner on PostgreSQL, held to the same contracts as those in memory. */
package eu.passerelle.issuance.learner.store;
