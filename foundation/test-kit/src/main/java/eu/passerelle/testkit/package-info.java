/** What tests of services stand on. */
package eu.passerelle.testkit;
