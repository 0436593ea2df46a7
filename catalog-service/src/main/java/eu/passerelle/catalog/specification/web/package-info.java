/** The pages on which an institution writes, checks and publishes its courses. */
package eu.passerelle.catalog.specification.web;
