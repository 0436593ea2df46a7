/**
 * Who earned it: keeps what the catalogue published, holds the issuers' keys, awards and signs
 * credentials, publishes their status and keeps each learner's record.
 */
package eu.passerelle.issuance;
