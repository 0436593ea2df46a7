/** The pages of Awards, as readers meet them. */
package eu.passerelle.issuance.award.web;
