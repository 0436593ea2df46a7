/** Shows the world who issuers are, and lets staff rotate their keys, by API. */
package eu.passerelle.issuance.key.rest;
