/**
 * What others publish, fetched within narrow bounds: from public addresses only, for so long, so
 * much, of the kinds that were asked for. What a document says is none of its business.
 */
package eu.passerelle.verification.fetching;
