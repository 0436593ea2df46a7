/**
 * Verifiable Credential Data Integrity 1.0: proofs embedded in the document, one class per
 * cryptosuite family.
 */
package eu.passerelle.credentials.dataintegrity;
