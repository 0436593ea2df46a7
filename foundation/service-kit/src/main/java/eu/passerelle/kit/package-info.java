/** What every running service stands on. It knows what a fact is and nothing of any one context. */
package eu.passerelle.kit;
