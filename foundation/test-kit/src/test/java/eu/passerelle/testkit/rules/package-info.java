/** For the tests of the rules. */
package eu.passerelle.testkit.rules;
