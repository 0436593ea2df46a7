/** How learner behaves, and its ports in memory. */
package eu.passerelle.issuance.learner;
