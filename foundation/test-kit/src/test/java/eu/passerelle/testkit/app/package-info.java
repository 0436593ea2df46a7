/** A service with nothing of its own, for the kit's doors to be tried in. */
package eu.passerelle.testkit.app;
