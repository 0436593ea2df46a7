/**
 * Revocation lists of 1EdTech (Verifiable Credentials Revocation List 1.0, Open Badges 3.0, 9.3):
 * which credentials name one, and what a list says. A list is not signed: whoever brings it has it
 * from the very URL that the signed credential names.
 */
package eu.passerelle.credentials.revocationlist;
