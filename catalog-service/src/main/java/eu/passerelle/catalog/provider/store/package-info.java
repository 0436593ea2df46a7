/** Providers in PostgreSQL. */
package eu.passerelle.catalog.provider.store;
