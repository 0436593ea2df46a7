/**
 * Says no: refusals, and the one place where they and the framework's errors become RFC 9457
 * problems.
 */
package eu.passerelle.kit.problem;
