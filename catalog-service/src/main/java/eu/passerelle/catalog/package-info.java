/**
 * What can be learned: providers, what they offer and how to find it. One package per feature; the
 * parts of a feature that touch the world live in its door packages.
 */
package eu.passerelle.catalog;
