/** What is heard from the catalogue, on a real Kafka. */
package eu.passerelle.issuance.offering.inbox;
