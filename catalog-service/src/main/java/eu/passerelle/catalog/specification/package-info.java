/**
 * What a course or micro-credential is: its outcomes, its size, its level, how it is assessed and
 * who answers for it; and what it takes to publish it.
 */
package eu.passerelle.catalog.specification;
