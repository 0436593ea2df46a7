/** What a person can ask for on the command line. The doing is elsewhere. */
package eu.passerelle.stack.command;
