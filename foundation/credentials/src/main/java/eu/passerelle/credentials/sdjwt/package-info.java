/**
 * Selective Disclosure for JWTs (RFC 9901), SD-JWT VC, and W3C credentials secured with it. Which
 * claims a credential type has is data, not code.
 */
package eu.passerelle.credentials.sdjwt;
