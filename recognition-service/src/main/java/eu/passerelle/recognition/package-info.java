/** What a credential is worth here: targets, agreements, consents and decisions with reasons. */
package eu.passerelle.recognition;
