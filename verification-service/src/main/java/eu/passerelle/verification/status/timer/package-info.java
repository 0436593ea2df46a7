/** Keeps this replica's copy of status up to date. */
package eu.passerelle.verification.status.timer;
