/** What the tests of all features share. */
package eu.passerelle.recognition;
