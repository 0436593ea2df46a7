/**
 * Keeps our copy of the registry in PostgreSQL, and a copy of the copy in the memory of each
 * replica, from which questions are answered.
 */
package eu.passerelle.verification.trust.store;
