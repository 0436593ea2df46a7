/** How offering behaves, and its ports in memory. */
package eu.passerelle.issuance.offering;
