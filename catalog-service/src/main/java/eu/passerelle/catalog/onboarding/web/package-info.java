/** The pages about providers: what they are, who looked at their quality, what they may do. */
package eu.passerelle.catalog.onboarding.web;
