/**
 * Agreements between two organisations: what one awards counts at the other. Both sign, and it ends
 * on a day known from the start.
 */
package eu.passerelle.recognition.agreement;
