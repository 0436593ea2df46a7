/** Multibase encodings (Controlled Identifiers 1.0, 2.4). What the bytes mean is said elsewhere. */
package eu.passerelle.credentials.multiformat;
