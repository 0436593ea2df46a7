/** Agreements by API. */
package eu.passerelle.recognition.agreement.rest;
