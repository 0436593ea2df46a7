/** How status behaves, and its ports in memory. */
package eu.passerelle.issuance.status;
