/** What organisations are called: our copy of what the catalogue tells. */
package eu.passerelle.recognition.partner;
