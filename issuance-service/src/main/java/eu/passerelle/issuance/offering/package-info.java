/**
 * Our copy of what the catalogue published: providers, specifications and their runs. It changes by
 * facts heard from the catalogue only; what is awarded on it lives in {@code award}.
 */
package eu.passerelle.issuance.offering;
