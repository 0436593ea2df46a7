/**
 * HTTPS on one machine: a certificate authority of this platform alone, made at the first start,
 * and the gateway's certificate from it.
 */
package eu.passerelle.stack.tls;
