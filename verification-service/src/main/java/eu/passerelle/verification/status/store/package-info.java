/** Keeps our copy of status in PostgreSQL, and a copy of the copy in each replica's memory. */
package eu.passerelle.verification.status.store;
