/**
 * What issuance tells: keys, credentials and their status, version 1. No name, no mail address, no
 * grade.
 */
package eu.passerelle.contracts.issuance.v1;
