/**
 * What frameworks ask of a micro-credential, as data; which of it a course satisfies and why not;
 * whether equal credit is equal; and whether outcomes are worded so that they can be assessed.
 */
package eu.passerelle.catalog.profile;
