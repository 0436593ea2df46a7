/** Hears facts: each once per reader, remembered in the reader's own transaction. */
package eu.passerelle.kit.inbox;
