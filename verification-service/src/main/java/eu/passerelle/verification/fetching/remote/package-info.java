/** Fetches documents over HTTPS, one guarded step after the other. */
package eu.passerelle.verification.fetching.remote;
