/** The kit, tried on the real servers. */
package eu.passerelle.testkit;
