/** The pages on which everybody searches the catalogue and reads about a course. */
package eu.passerelle.catalog.search.web;
