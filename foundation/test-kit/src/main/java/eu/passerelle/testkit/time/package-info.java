/** Time and ids that a test decides. */
package eu.passerelle.testkit.time;
