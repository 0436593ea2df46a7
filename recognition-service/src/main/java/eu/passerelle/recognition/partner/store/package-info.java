/** Organisations' names in PostgreSQL. */
package eu.passerelle.recognition.partner.store;
