/**
 * Says whether a credential is authentic, authorised and adequate, and never reassures wrongly:
 * what could not be checked has not passed.
 */
package eu.passerelle.verification;
