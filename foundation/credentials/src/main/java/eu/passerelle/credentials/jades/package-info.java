/**
 * JAdES seals (ETSI TS 119 182-1), baseline B: made and checked with the European Commission's DSS
 * library, offline. The rules about headers and about whom to trust are asked before and after by
 * ourselves. Nothing is fetched: no certificates, no CRL, no OCSP. What is sealed does not matter
 * here.
 */
package eu.passerelle.credentials.jades;
