/** Finds what is published: by words in any language, size, level, language and field. */
package eu.passerelle.catalog.search;
