/**
 * One set of servers for all tests of a checkout, in a process of its own that Maven runs and
 * modules share. Its client needs nothing but the JDK, so it can stand on any class path.
 */
package eu.passerelle.stack.shared;
