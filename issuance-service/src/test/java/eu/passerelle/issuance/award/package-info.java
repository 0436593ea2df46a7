/** How award behaves, and its ports in memory. */
package eu.passerelle.issuance.award;
