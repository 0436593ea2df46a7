/** Keys of organisations in PostgreSQL. */
package eu.passerelle.verification.employer.store;
