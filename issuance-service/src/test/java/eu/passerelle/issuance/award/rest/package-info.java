/** Awards through their real door. */
package eu.passerelle.issuance.award.rest;
