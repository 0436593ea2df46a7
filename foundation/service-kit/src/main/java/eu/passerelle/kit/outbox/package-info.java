/** Tells facts: written in the caller's own transaction, sent to Kafka in order, at least once. */
package eu.passerelle.kit.outbox;
