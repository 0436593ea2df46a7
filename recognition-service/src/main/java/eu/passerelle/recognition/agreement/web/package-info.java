/** Pages of agreements. */
package eu.passerelle.recognition.agreement.web;
