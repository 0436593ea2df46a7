/**
 * The canonical micro-credential, in no format: what it says, not how it is written or signed. Each
 * format is a package below that renders it and reads it back. No HTTP, no clock, no database.
 */
package eu.passerelle.credentials;
