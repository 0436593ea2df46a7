/** DIDs: did:key, did:web and did:jwk, their documents built and read. Nothing is fetched here. */
package eu.passerelle.credentials.did;
