/** What imports left behind, in PostgreSQL. */
package eu.passerelle.catalog.exchange.store;
