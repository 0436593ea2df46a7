/** Verification by HTTP: a credential in, a verdict out. */
package eu.passerelle.verification.verdict.rest;
