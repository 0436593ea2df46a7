/** The learner's own record by API. */
package eu.passerelle.issuance.record.rest;
