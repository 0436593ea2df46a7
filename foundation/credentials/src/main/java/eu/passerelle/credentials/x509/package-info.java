/**
 * X.509 certificates of issuers (RFC 5280): chains read and written, paths validated offline
 * against given trust anchors, keys with their chain, and an authority for laptops and tests.
 * Nothing is ever fetched: no AIA, no CRL, no OCSP. Whom to trust is not decided here.
 */
package eu.passerelle.credentials.x509;
