/** Offerings in PostgreSQL. */
package eu.passerelle.catalog.offering.store;
