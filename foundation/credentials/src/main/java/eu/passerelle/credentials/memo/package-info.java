/** Remembering what pure functions answered, within bounds. Knows nothing of credentials. */
package eu.passerelle.credentials.memo;
