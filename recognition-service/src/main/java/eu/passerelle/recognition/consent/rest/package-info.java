/** A learner's consents by API. */
package eu.passerelle.recognition.consent.rest;
