/** Targets by API. */
package eu.passerelle.recognition.programme.rest;
