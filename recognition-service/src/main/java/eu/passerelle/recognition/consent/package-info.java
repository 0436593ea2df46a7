/**
 * What learners allow: that an agreement is applied to their credentials without asking again. They
 * can take it back at any time; what was decided before stands.
 */
package eu.passerelle.recognition.consent;
