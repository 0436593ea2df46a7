/** Targets in PostgreSQL. */
package eu.passerelle.recognition.programme.store;
