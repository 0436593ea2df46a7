/** The house rules as tests: each service has one test class that calls them. */
package eu.passerelle.testkit.rules;
