/** The search in PostgreSQL's own full text. */
package eu.passerelle.catalog.search.store;
