/** Shows the world status lists. */
package eu.passerelle.issuance.status.rest;
