/** The start page: what Passerelle is, whom it is for, and how much there is to find. */
package eu.passerelle.catalog.start;
