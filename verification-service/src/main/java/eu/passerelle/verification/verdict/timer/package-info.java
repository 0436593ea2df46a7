/** Tells now and then how many answers were given. */
package eu.passerelle.verification.verdict.timer;
