/** Tests of the start page. */
package eu.passerelle.catalog.start;
