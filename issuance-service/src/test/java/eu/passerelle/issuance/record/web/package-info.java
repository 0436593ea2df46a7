/** The pages of Records, as readers meet them. */
package eu.passerelle.issuance.record.web;
