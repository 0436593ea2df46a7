/** Hears what the catalogue tells of organisations. */
package eu.passerelle.recognition.partner.inbox;
