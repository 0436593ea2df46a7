/** How format behaves, and its ports in memory. */
package eu.passerelle.issuance.format;
