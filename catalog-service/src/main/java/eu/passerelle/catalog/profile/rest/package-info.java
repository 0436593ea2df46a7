/** Profiles, the consistency of credit and the linter over HTTP. */
package eu.passerelle.catalog.profile.rest;
