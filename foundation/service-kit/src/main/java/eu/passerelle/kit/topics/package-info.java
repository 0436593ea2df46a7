/** The topics facts travel on, and the form they have there. */
package eu.passerelle.kit.topics;
