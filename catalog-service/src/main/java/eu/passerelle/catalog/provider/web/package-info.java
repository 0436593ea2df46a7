/** The pages on which quality agencies record what they decided about providers. */
package eu.passerelle.catalog.provider.web;
