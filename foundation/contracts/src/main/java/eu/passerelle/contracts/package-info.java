/**
 * What the services tell each other: facts, and the topics they travel on. Nothing here knows how a
 * fact is stored, sent or read, and nothing here names a person.
 */
package eu.passerelle.contracts;
