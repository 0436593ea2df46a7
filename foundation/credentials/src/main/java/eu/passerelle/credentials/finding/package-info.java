/**
 * What checks found out, as results: nothing in this library throws for a bad credential. No check
 * lives here.
 */
package eu.passerelle.credentials.finding;
