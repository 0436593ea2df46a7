/** Counts in the catalogue's own tables. */
package eu.passerelle.catalog.start.store;
