/** Ends agreements on their last day. */
package eu.passerelle.recognition.agreement.timer;
