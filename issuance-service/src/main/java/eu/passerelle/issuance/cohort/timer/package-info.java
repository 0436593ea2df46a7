/** Lets confirmed cohorts be issued, also after this service died in the middle of one. */
package eu.passerelle.issuance.cohort.timer;
