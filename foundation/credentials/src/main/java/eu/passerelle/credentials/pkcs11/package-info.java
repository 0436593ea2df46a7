/**
 * Keys in a token that speaks PKCS#11, such as a hardware security module: made there, never
 * leaving it, signing through the platform's own bridge. Which issuer uses which token is not
 * decided here.
 */
package eu.passerelle.credentials.pkcs11;
