/**
 * The whole platform on one machine: three servers, four services and the gateway, started
 * together, watched, and stopped together.
 */
package eu.passerelle.stack.platform;
