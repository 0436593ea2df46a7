/** Consents in PostgreSQL. */
package eu.passerelle.recognition.consent.store;
