/**
 * Verifiable Credentials Data Model 2.0: its names and its rules for a document, whatever secures
 * it.
 */
package eu.passerelle.credentials.vcdm;
