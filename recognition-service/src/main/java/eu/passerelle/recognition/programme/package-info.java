/**
 * Programmes and what they require: the modules a credential may count for. Above it are all
 * others; it knows nothing of credentials or agreements.
 */
package eu.passerelle.recognition.programme;
