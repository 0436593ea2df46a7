/** Who is calling: a person or a machine, of which organisation, with which roles. */
package eu.passerelle.kit.identity;
