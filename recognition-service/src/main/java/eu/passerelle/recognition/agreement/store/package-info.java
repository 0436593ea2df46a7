/** Agreements in PostgreSQL. */
package eu.passerelle.recognition.agreement.store;
