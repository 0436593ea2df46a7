/** Shows issuers, by API, what they can award. */
package eu.passerelle.issuance.offering.rest;
