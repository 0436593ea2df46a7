/** Facts in tests: a probe on the real Kafka, and ports that live in memory. */
package eu.passerelle.testkit.facts;
