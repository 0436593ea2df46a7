/** Pages of targets. */
package eu.passerelle.recognition.programme.web;
