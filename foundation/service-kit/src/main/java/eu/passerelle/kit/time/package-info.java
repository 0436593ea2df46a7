/** The one clock. */
package eu.passerelle.kit.time;
