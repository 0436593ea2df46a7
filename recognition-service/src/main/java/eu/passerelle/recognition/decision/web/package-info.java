/** Pages of decisions: an officer's and a learner's own. */
package eu.passerelle.recognition.decision.web;
