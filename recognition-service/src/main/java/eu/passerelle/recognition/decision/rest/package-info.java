/** Decisions and referrals by API. */
package eu.passerelle.recognition.decision.rest;
