/** Challenges in PostgreSQL. */
package eu.passerelle.verification.presentation.store;
