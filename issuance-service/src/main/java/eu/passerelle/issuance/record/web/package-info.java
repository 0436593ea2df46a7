/** The learner's own record as pages. */
package eu.passerelle.issuance.record.web;
