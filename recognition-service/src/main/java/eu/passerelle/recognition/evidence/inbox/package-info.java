/** Hears what issuance tells. */
package eu.passerelle.recognition.evidence.inbox;
