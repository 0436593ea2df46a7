/** Who may publish: organisations, what they are, and how their quality is assured. */
package eu.passerelle.catalog.provider;
