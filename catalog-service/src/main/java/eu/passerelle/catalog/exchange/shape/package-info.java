/**
 * The shapes in which other systems hand over their courses, one class each. A shape reads what is
 * there and never guesses what is not.
 */
package eu.passerelle.catalog.exchange.shape;
