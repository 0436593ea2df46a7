/** Keeps learners in PostgreSQL, the one place where their names and mail addresses are. */
package eu.passerelle.issuance.learner.store;
