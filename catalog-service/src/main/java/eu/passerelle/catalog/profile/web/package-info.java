/** The pages on frameworks and on equal credit, and the words beside an outcome while one types. */
package eu.passerelle.catalog.profile.web;
