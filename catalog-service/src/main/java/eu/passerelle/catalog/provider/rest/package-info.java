/** Providers over HTTP. */
package eu.passerelle.catalog.provider.rest;
