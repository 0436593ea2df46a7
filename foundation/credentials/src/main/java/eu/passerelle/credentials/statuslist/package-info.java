/** Bitstring Status List 1.0: lists built, published as credentials, read and asked. */
package eu.passerelle.credentials.statuslist;
