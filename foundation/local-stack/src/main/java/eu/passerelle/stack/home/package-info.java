/**
 * Where things are on this machine: the checkout, the cache, the class path of the stack. Nothing
 * here starts anything.
 */
package eu.passerelle.stack.home;
