/** Cohorts by API: for staff's tools and for learning platforms. */
package eu.passerelle.issuance.cohort.rest;
