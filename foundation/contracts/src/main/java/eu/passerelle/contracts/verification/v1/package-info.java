/** What verification tells: that something was verified, never what or whose, version 1. */
package eu.passerelle.contracts.verification.v1;
