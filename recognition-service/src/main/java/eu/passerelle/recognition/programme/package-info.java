/**
 * Programmes and what they require: the modules a credential may count for. Lowest of the features;
 * it knows nothing of credentials or agreements.
 */
package eu.passerelle.recognition.programme;
