/**
 * Compressed data of other people (RFC 1950), unpacked within bounds. Knows nothing of what is in
 * it.
 */
package eu.passerelle.credentials.zlib;
