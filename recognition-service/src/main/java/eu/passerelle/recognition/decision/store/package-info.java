/** Decisions and referrals in PostgreSQL. */
package eu.passerelle.recognition.decision.store;
