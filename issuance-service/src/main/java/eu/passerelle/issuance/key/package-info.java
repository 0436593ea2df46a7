/**
 * What an issuer signs with: its keys, their states and succession, and the DID document that shows
 * them. Where private keys are kept and how they are wrapped is a door's business.
 */
package eu.passerelle.issuance.key;
