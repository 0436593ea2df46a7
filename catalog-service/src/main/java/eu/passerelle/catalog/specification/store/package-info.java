/** Specifications in PostgreSQL: one row a version, what it says as one document. */
package eu.passerelle.catalog.specification.store;
