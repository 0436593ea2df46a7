/**
 * How much work is taken in at once, and how long one piece of it may take. What the work is lives
 * elsewhere.
 */
package eu.passerelle.verification.desk;
