/**
 * What issuance told us: which credentials there are, and which account a learner's record belongs
 * to. Nothing here names a person.
 */
package eu.passerelle.recognition.evidence;
