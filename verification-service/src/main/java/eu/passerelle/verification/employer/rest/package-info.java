/** What employers' people and systems call. */
package eu.passerelle.verification.employer.rest;
