/** The VC API over HTTP: for organisations' systems, and for testers of other software. */
package eu.passerelle.issuance.api.rest;
