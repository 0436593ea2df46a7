/** Tests of the VC API. */
package eu.passerelle.issuance.api.store;
