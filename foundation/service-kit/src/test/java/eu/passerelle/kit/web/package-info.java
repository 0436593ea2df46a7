/** The web kit's tests, and the gallery of its building blocks. */
package eu.passerelle.kit.web;
