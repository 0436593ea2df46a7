/**
 * European Learning Model 3.2 and its application profile for European Digital Credentials for
 * Learning (EDC): the canonical credential as such a document and back, and the European Union's
 * SHACL shapes, which alone decide whether one is well formed. How it is sealed is told in {@code
 * jades}.
 */
package eu.passerelle.credentials.elm;
