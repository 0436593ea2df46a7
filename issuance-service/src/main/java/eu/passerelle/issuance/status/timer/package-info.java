/** Lets status lists be signed anew in time. */
package eu.passerelle.issuance.status.timer;
