/** Keeps this replica's copy of the registry up to date, and notes how far we heard. */
package eu.passerelle.verification.trust.timer;
