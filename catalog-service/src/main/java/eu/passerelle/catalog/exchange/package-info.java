/** Takes over what other systems know of courses, as drafts with a report of what is missing. */
package eu.passerelle.catalog.exchange;
