/** How an organisation becomes a provider, and what each further step of trust takes. */
package eu.passerelle.catalog.onboarding;
