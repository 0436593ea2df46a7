/** How key behaves, and its ports in memory. */
package eu.passerelle.issuance.key;
