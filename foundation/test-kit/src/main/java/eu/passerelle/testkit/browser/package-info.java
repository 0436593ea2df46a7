/** A real browser in front of a running service. */
package eu.passerelle.testkit.browser;
