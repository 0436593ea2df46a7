/**
 * JSON Web Signatures (RFC 7515) in compact form, with the algorithm bound to the type of the key.
 * No credential knowledge.
 */
package eu.passerelle.credentials.jose;
