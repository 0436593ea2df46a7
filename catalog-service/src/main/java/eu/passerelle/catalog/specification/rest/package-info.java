/** Specifications over HTTP. */
package eu.passerelle.catalog.specification.rest;
