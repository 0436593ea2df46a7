/** Tests of cohorts. */
package eu.passerelle.issuance.cohort;
