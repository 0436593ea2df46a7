/**
 * Who may issue what, and when: our own copy of what the catalogue and issuance told about
 * providers, their keys and their specifications. What is not in the copy is not trusted, and
 * neither is a copy that is too old. Nothing here knows a credential.
 */
package eu.passerelle.verification.trust;
