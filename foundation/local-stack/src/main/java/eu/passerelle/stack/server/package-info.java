/**
 * The three servers the platform stands on, PostgreSQL, Kafka and Keycloak, as child processes from
 * Maven artefacts. What runs on them is not known here.
 */
package eu.passerelle.stack.server;
