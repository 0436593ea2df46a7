/** Shows the start page. */
package eu.passerelle.catalog.start.web;
