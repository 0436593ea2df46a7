/**
 * How a credential looks: the one canonical credential of an award, written and signed in each
 * format. What it says is decided in {@code award}; whose it is and whether it stands, elsewhere.
 */
package eu.passerelle.issuance.format;
