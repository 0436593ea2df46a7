/** Asks Kafka how far the log goes and how far we heard. */
package eu.passerelle.verification.trust.remote;
