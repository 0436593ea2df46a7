/** New ids, so that a test can say which. */
package eu.passerelle.kit.ids;
