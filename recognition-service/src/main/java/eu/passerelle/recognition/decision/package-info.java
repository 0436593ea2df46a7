/**
 * Decides by agreement what a credential is worth here, says why, and looks at it again when the
 * credential is taken back. It never refuses: what can't be decided in the learner's favour is left
 * to an officer, visibly.
 */
package eu.passerelle.recognition.decision;
