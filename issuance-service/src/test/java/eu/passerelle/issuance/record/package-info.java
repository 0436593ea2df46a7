/** How record behaves, and its ports in memory. */
package eu.passerelle.issuance.record;
