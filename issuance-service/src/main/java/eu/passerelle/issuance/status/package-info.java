/**
 * Whether a credential still stands: one list of bits per provider and purpose (Bitstring Status
 * List 1.0), signed, published and told. What a bit is about is known to {@code award} only.
 */
package eu.passerelle.issuance.status;
