/**
 * The learner's own record: claimed at the first log-in, then theirs to see and to take along. Who
 * may see it is the learner alone.
 */
package eu.passerelle.issuance.record;
