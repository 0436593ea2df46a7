/** Ports in memory and real ones keep the same promises. */
package eu.passerelle.testkit.facts;
