/** Offerings over HTTP. */
package eu.passerelle.catalog.offering.rest;
