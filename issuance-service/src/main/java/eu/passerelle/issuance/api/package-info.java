/**
 * Issues what other software hands in and changes its status, by the names of the W3C's VC API
 * (VCALM 1.0): for organisations of the consortium, and as a test issuer for everybody where that
 * is switched on. What such a credential says is the caller's; awards have rules of their own in
 * {@code award}.
 */
package eu.passerelle.issuance.api;
