/** The ladder over HTTP. */
package eu.passerelle.catalog.onboarding.rest;
