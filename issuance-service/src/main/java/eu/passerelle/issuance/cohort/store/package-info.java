/** Keeps cohorts, their rows and enrolments in PostgreSQL. */
package eu.passerelle.issuance.cohort.store;
