/** Credentials and claims in PostgreSQL. */
package eu.passerelle.recognition.evidence.store;
