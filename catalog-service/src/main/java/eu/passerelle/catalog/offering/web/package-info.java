/** The page on which an institution announces when a course takes place. */
package eu.passerelle.catalog.offering.web;
