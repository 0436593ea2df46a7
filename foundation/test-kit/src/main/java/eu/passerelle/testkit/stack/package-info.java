/**
 * The real servers for tests of doors: one stack for a whole Maven run, an empty database and an
 * empty broker for each start of the service under test, and tokens of the sample people.
 */
package eu.passerelle.testkit.stack;
