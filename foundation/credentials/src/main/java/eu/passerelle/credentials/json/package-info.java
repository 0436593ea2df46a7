/**
 * JSON as the library takes it in (bounded, without duplicate names, lone surrogates or numbers
 * beyond a double) and RFC 8785 canonicalisation. No credential knowledge.
 */
package eu.passerelle.credentials.json;
