/**
 * The page where anybody verifies a credential; it works without an account and without scripts.
 */
package eu.passerelle.verification.verdict.web;
