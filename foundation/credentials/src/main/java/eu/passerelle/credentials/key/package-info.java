/**
 * Keys that sign and keys that verify, their encodings (Multikey, JWK) and the port that finds
 * them. Which organisation may use which key is not decided here.
 */
package eu.passerelle.credentials.key;
