/**
 * The W3C's interface for verifiers (VCALM 1.0, a draft): the same verdict under the names others
 * expect. There is no heart here; it stands on the verdict.
 */
package eu.passerelle.verification.api;
