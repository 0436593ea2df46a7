/** Imports over HTTP: files of JSON lines, read piece by piece. */
package eu.passerelle.catalog.exchange.rest;
