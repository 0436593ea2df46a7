/** What recognition tells: agreements and decisions, version 1. */
package eu.passerelle.contracts.recognition.v1;
