/**
 * Token Status List (IETF OAuth): lists built, published as tokens, read and asked. Bits and
 * compression differ from Bitstring Status List; nothing is shared between the two.
 */
package eu.passerelle.credentials.tokenstatus;
