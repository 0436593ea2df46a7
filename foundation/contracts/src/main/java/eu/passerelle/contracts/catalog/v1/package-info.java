/** What the catalogue tells: providers, specifications and offerings, version 1. */
package eu.passerelle.contracts.catalog.v1;
