/**
 * JSON-LD in safe mode over bundled contexts, turned into RDF, and RDF Dataset Canonicalization
 * 1.0. Never fetches a context.
 */
package eu.passerelle.credentials.jsonld;
