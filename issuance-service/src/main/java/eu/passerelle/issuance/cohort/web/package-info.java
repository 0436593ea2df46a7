/** Cohorts as pages: a file, what is wrong in it, one button, how far it is. */
package eu.passerelle.issuance.cohort.web;
