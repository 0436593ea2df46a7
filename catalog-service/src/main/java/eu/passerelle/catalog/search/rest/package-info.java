/** The search over HTTP. */
package eu.passerelle.catalog.search.rest;
