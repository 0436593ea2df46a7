/** Awards by API: for staff, and for an institution's own systems. */
package eu.passerelle.issuance.award.rest;
