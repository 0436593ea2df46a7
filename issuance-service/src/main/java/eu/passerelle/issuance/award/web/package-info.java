/** Awards as pages: for staff who award by hand. */
package eu.passerelle.issuance.award.web;
