/** Securing Verifiable Credentials using JOSE: vc+jwt and vp+jwt. */
package eu.passerelle.credentials.vcjose;
