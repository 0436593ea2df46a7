/** Lists in bounded pages: a page, an opaque cursor, and what a caller may ask for. */
package eu.passerelle.kit.paging;
