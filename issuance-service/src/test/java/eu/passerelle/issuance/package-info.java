/** What the tests of all features share: one moment, one outbox that remembers, fixtures. */
package eu.passerelle.issuance;
